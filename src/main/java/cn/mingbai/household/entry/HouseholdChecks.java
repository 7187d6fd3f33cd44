package cn.mingbai.household.entry;

import static cn.mingbai.household.entry.EntryFault.*;
import static cn.mingbai.household.entry.EntryField.*;

import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.LabourAbility;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Judges a household as a whole: the members against one another (domain.md §7.1, rules 1, 2, 14) and everything that
 * the other checks say of its parts. Pure; the roster and the forms use the same.
 */
public final class HouseholdChecks {

    private final MemberChecks members;
    private final RegisterChecks register;
    private final LivingChecks living;
    private final IncomeChecks income = new IncomeChecks();

    /** @param on the day by which ages are reckoned and after which nothing can have happened */
    public HouseholdChecks(LocalDate on) {
        this.members = new MemberChecks(on);
        this.register = new RegisterChecks(on);
        this.living = new LivingChecks(on);
    }

    /** Everything: problems of members and income lines carry their place in the entry. */
    public List<EntryProblem> check(HouseholdEntry household) {
        var found = new ArrayList<EntryProblem>(register.check(household.register()));
        found.addAll(living.check(household.living()));
        found.addAll(income.check(household.income()));
        for (var i = 0; i < household.members().size(); i++) {
            for (var problem : members.check(household.members().get(i))) {
                found.add(problem.atLine(i));
            }
        }
        found.addAll(checkTogether(household.members()));
        found.addAll(checkAgainstRegister(household));
        return List.copyOf(found);
    }

    /** The members against one another: one head, at most one spouse, relations that fit the head, no number twice. */
    public List<EntryProblem> checkTogether(List<PersonEntry> persons) {
        var found = new ArrayList<EntryProblem>();
        var heads = placesOf(persons, Relation.HEAD);
        if (heads.isEmpty()) {
            found.add(EntryProblem.of(MEMBERS, NO_HEAD));
        }
        heads.stream().skip(1).forEach(i -> found.add(at(i, RELATION, SEVERAL_HEADS, heads.getFirst() + 1)));
        var spouses = placesOf(persons, Relation.SPOUSE);
        spouses.stream().skip(1).forEach(i -> found.add(at(i, RELATION, SEVERAL_SPOUSES, spouses.getFirst() + 1)));
        if (heads.size() == 1) {
            found.addAll(relationsToHead(persons, heads.getFirst()));
        }
        found.addAll(sameNumber(persons));
        return found;
    }

    private static List<EntryProblem> relationsToHead(List<PersonEntry> persons, int head) {
        var headSex = sex(persons.get(head));
        var found = new ArrayList<EntryProblem>();
        for (var i = 0; i < persons.size() && headSex != null; i++) {
            var relation = persons.get(i).identity().relation().value();
            var sex = sex(persons.get(i));
            if (relation != null
                    && sex != null
                    && !relation.contradicts(sex) // said already, of the person alone
                    && relation.contradicts(sex, headSex)) {
                found.add(at(i, RELATION, RELATION_CONTRADICTS_HEAD));
            }
        }
        return found;
    }

    private static List<EntryProblem> sameNumber(List<PersonEntry> persons) {
        var found = new ArrayList<EntryProblem>();
        var first = new HashMap<String, Integer>();
        for (var i = 0; i < persons.size(); i++) {
            var person = persons.get(i).identity();
            if (!IdDocument.isMissing(person)
                    && IdDocument.read(person) instanceof IdDocument.Read.Good(var document)) {
                var earlier = first.putIfAbsent(document.number().value(), i);
                if (earlier != null) {
                    found.add(at(i, ID_NUMBER, ID_TWICE_IN_HOUSEHOLD, earlier + 1));
                }
            }
        }
        return found;
    }

    private static List<EntryProblem> checkAgainstRegister(HouseholdEntry household) {
        var found = new ArrayList<EntryProblem>();
        var persons = household.members();
        var stated = household.register().statedSize().value();
        if (stated != null && stated != persons.size()) {
            found.add(EntryProblem.of(STATED_SIZE, SIZE_DIFFERS, stated, persons.size()));
        }
        var allowance =
                persons.stream().anyMatch(p -> p.cover().subsistenceAllowance().is(true));
        var hardship =
                persons.stream().anyMatch(p -> p.cover().specialHardship().is(true));
        var labour = persons.stream().map(p -> p.ability().labour().value()).toList();
        if (!labour.isEmpty() && labour.stream().allMatch(HouseholdChecks::cannotWork) && !allowance && !hardship) {
            found.add(EntryProblem.of(MEMBERS, NO_LABOUR_NO_ALLOWANCE));
        }
        var category = household.register().category();
        if ((category.is(HouseholdCategory.SUBSISTENCE_ALLOWANCE) && !allowance)
                || (category.is(HouseholdCategory.SPECIAL_HARDSHIP) && !hardship)) {
            found.add(EntryProblem.of(CATEGORY, CATEGORY_WITHOUT_RECIPIENT));
        }
        return found;
    }

    private static boolean cannotWork(@Nullable LabourAbility labour) {
        return labour == LabourAbility.NONE || labour == LabourAbility.LOST;
    }

    private static List<Integer> placesOf(List<PersonEntry> persons, Relation relation) {
        return IntStream.range(0, persons.size())
                .filter(i -> persons.get(i).identity().relation().is(relation))
                .boxed()
                .toList();
    }

    private static @Nullable Sex sex(PersonEntry person) {
        var identity = person.identity();
        return !IdDocument.isMissing(identity)
                        && IdDocument.read(identity) instanceof IdDocument.Read.Good(var document)
                ? document.number().sex()
                : identity.sex().value();
    }

    private static EntryProblem at(int line, EntryField field, EntryFault fault, Object... args) {
        return new EntryProblem(field, line, fault, List.of(args));
    }
}
