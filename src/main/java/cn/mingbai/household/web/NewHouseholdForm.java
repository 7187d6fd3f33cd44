package cn.mingbai.household.web;

import static cn.mingbai.household.entry.Readings.choice;
import static cn.mingbai.household.entry.Readings.date;

import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.IdKind;
import cn.mingbai.household.entry.HouseholdEntry.Register;
import cn.mingbai.household.entry.PersonEntry;
import cn.mingbai.household.entry.PersonEntry.Ability;
import cn.mingbai.household.entry.PersonEntry.Cover;
import cn.mingbai.household.entry.PersonEntry.Identity;
import cn.mingbai.household.entry.PersonEntry.Learning;
import cn.mingbai.household.entry.Readings;
import cn.mingbai.household.entry.Typed;
import org.jspecify.annotations.Nullable;

/** A household that is taken in: where it is, and who its head is. Everything else is entered section by section. */
record NewHouseholdForm(
        @Nullable String village,
        @Nullable String villagerGroup,
        @Nullable String name,
        @Nullable String idKind,
        @Nullable String idNumber,
        @Nullable String sex,
        @Nullable String birthDate,
        @Nullable String ethnicity,
        @Nullable String phone) {

    static NewHouseholdForm at(String village) {
        return new NewHouseholdForm(village, "", "", IdKind.RESIDENT_ID.name(), "", "", "", "", "");
    }

    Register register() {
        return new Register(
                Words.of(villagerGroup),
                Typed.of(RegistrationStatus.NONE),
                Typed.nothing(),
                Typed.nothing(),
                Typed.nothing(),
                Typed.nothing(),
                Typed.nothing(),
                Words.of(phone),
                "",
                "",
                "");
    }

    PersonEntry head() {
        return new PersonEntry(
                new Identity(
                        Readings.name(Words.of(name)),
                        choice(Sex.class, Words.of(sex)),
                        date(Words.of(birthDate)),
                        choice(IdKind.class, Words.of(idKind)),
                        Words.of(idNumber),
                        Typed.of(Relation.HEAD),
                        Words.of(ethnicity).strip(),
                        Typed.nothing()),
                Learning.UNKNOWN,
                Ability.UNKNOWN,
                Cover.UNKNOWN);
    }
}
