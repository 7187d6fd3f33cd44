package cn.mingbai.household.entry;

import cn.mingbai.household.Health;
import cn.mingbai.household.LabourAbility;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.EducationLevel;
import cn.mingbai.household.code.IdKind;
import cn.mingbai.household.entry.PersonEntry.Ability;
import cn.mingbai.household.entry.PersonEntry.Cover;
import cn.mingbai.household.entry.PersonEntry.Identity;
import cn.mingbai.household.entry.PersonEntry.Learning;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Invented entries without a fault; tests change one thing. */
public final class Entries {

    /** The day of a roster. */
    public static final LocalDate DAY = LocalDate.of(2018, 10, 12);

    private Entries() {}

    /** A number that satisfies the standard, made of a county that does not exist, birth date and running number. */
    public static String idNumber(LocalDate born, Sex sex, int running) {
        var seventeen = "149999%s%03d"
                .formatted(born.toString().replace("-", ""), running % 400 * 2 + (sex == Sex.MALE ? 1 : 0));
        var weight = 7;
        var sum = 0;
        for (var digit : seventeen.toCharArray()) {
            sum += (digit - '0') * weight;
            weight = weight * 6 % 11; // each weight is six times the one before, modulo 11
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    public static PersonEntry head(int running) {
        return person("周大山", Sex.MALE, LocalDate.of(1968, 3, 4), Relation.HEAD, running);
    }

    public static PersonEntry person(String name, Sex sex, LocalDate born, Relation relation, int running) {
        return new PersonEntry(
                new Identity(
                        name,
                        Typed.of(sex),
                        Typed.of(born),
                        Typed.of(IdKind.RESIDENT_ID),
                        idNumber(born, sex, running),
                        Typed.of(relation),
                        "汉族",
                        Typed.nothing()),
                new Learning(Typed.of(EducationLevel.JUNIOR), Typed.nothing(), Typed.nothing(), Typed.nothing()),
                new Ability(
                        Typed.of(Set.of(Health.HEALTHY)),
                        Typed.of(LabourAbility.ORDINARY),
                        Typed.nothing(),
                        Typed.nothing()),
                new Cover(
                        Typed.of(true),
                        Typed.of(true),
                        Typed.nothing(),
                        Typed.of(true),
                        Typed.of(false),
                        Typed.of(false)));
    }

    public static HouseholdEntry.Register register() {
        return new HouseholdEntry.Register(
                "1组",
                Typed.nothing(),
                Typed.nothing(),
                Typed.nothing(),
                Typed.nothing(),
                Typed.nothing(),
                Typed.nothing(),
                "",
                "",
                "",
                "");
    }

    public static HouseholdEntry household(PersonEntry... members) {
        return new HouseholdEntry(register(), LivingEntry.UNKNOWN, HouseholdEntry.Income.UNKNOWN, List.of(members));
    }
}
