package cn.mingbai.household.web;

import static cn.mingbai.household.entry.Readings.choice;
import static cn.mingbai.household.entry.Readings.date;
import static cn.mingbai.household.entry.Readings.number;
import static cn.mingbai.household.entry.Readings.yesNo;

import cn.mingbai.household.Health;
import cn.mingbai.household.LabourAbility;
import cn.mingbai.household.Relation;
import cn.mingbai.household.SchoolingReason;
import cn.mingbai.household.SchoolingState;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.EducationLevel;
import cn.mingbai.household.code.IdKind;
import cn.mingbai.household.code.JoinReason;
import cn.mingbai.household.code.PoliticalStatus;
import cn.mingbai.household.code.SchoolStage;
import cn.mingbai.household.code.WorkArea;
import cn.mingbai.household.entry.PersonEntry;
import cn.mingbai.household.entry.PersonEntry.Ability;
import cn.mingbai.household.entry.PersonEntry.Cover;
import cn.mingbai.household.entry.PersonEntry.Identity;
import cn.mingbai.household.entry.PersonEntry.Learning;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.household.register.MemberDesk.Joining;
import cn.mingbai.household.sheet.MemberSheet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person as the form has it: text throughout, so that what cannot be read is shown again. */
record MemberForm(
        @Nullable String name,
        @Nullable String idKind,
        @Nullable String idNumber,
        @Nullable String sex,
        @Nullable String birthDate,
        @Nullable String relation,
        @Nullable String ethnicity,
        @Nullable String politicalStatus,
        @Nullable String education,
        @Nullable String schoolStage,
        @Nullable String schoolingState,
        @Nullable String dropoutReason,
        @Nullable List<String> health,
        @Nullable String labour,
        @Nullable String workArea,
        @Nullable String workMonths,
        @Nullable String basicMedicalInsurance,
        @Nullable String criticalIllnessInsurance,
        @Nullable String treatmentAssured,
        @Nullable String basicPension,
        @Nullable String subsistenceAllowance,
        @Nullable String specialHardship,
        @Nullable String joinReason,
        @Nullable String joinedOn,
        @Nullable Integer version,
        @Nullable String reason) {

    /** A new person; most are what the form begins with. */
    static MemberForm empty() {
        return new MemberForm(
                "",
                IdKind.RESIDENT_ID.name(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                "");
    }

    static MemberForm of(MemberSheet member) {
        var who = member.person().identity();
        var learning = member.person().learning();
        var ability = member.person().ability();
        var cover = member.person().cover();
        var health = ability.health().value();
        return new MemberForm(
                who.name(),
                who.idKind().text(),
                "",
                who.sex().text(),
                who.birthDate().text(),
                who.relation().text(),
                who.ethnicity(),
                who.politicalStatus().text(),
                learning.education().text(),
                learning.stage().text(),
                learning.state().text(),
                learning.reason().text(),
                health == null ? List.of() : health.stream().map(Enum::name).toList(),
                ability.labour().text(),
                ability.workArea().text(),
                ability.workMonths().text(),
                cover.basicMedicalInsurance().text(),
                cover.criticalIllnessInsurance().text(),
                cover.treatmentAssured().text(),
                cover.basicPension().text(),
                cover.subsistenceAllowance().text(),
                cover.specialHardship().text(),
                "",
                "",
                member.version(),
                "");
    }

    PersonEntry entry() {
        return new PersonEntry(
                new Identity(
                        cn.mingbai.household.entry.Readings.name(Words.of(name)),
                        choice(Sex.class, Words.of(sex)),
                        date(Words.of(birthDate)),
                        choice(IdKind.class, Words.of(idKind)),
                        Words.of(idNumber),
                        choice(Relation.class, Words.of(relation)),
                        Words.of(ethnicity).strip(),
                        choice(PoliticalStatus.class, Words.of(politicalStatus))),
                new Learning(
                        choice(EducationLevel.class, Words.of(education)),
                        choice(SchoolStage.class, Words.of(schoolStage)),
                        choice(SchoolingState.class, Words.of(schoolingState)),
                        choice(SchoolingReason.class, Words.of(dropoutReason))),
                new Ability(
                        conditions(),
                        choice(LabourAbility.class, Words.of(labour)),
                        choice(WorkArea.class, Words.of(workArea)),
                        number(Words.of(workMonths))),
                new Cover(
                        yesNo(Words.of(basicMedicalInsurance)),
                        yesNo(Words.of(criticalIllnessInsurance)),
                        yesNo(Words.of(treatmentAssured)),
                        yesNo(Words.of(basicPension)),
                        yesNo(Words.of(subsistenceAllowance)),
                        yesNo(Words.of(specialHardship))));
    }

    Joining joining() {
        return new Joining(choice(JoinReason.class, Words.of(joinReason)), date(Words.of(joinedOn)));
    }

    private Typed<Set<Health>> conditions() {
        if (health == null || health.stream().allMatch(String::isBlank)) {
            return Typed.nothing();
        }
        var conditions = EnumSet.noneOf(Health.class);
        for (var one : health) {
            var condition = choice(Health.class, Words.of(one));
            if (condition.isUnreadable()) {
                return Typed.unreadable(condition.text());
            }
            if (condition.value() != null) {
                conditions.add(condition.value());
            }
        }
        return Typed.of(conditions);
    }
}
