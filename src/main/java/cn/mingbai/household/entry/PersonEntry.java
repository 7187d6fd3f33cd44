package cn.mingbai.household.entry;

import cn.mingbai.household.Health;
import cn.mingbai.household.LabourAbility;
import cn.mingbai.household.Relation;
import cn.mingbai.household.SchoolingReason;
import cn.mingbai.household.SchoolingState;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.EducationLevel;
import cn.mingbai.household.code.IdKind;
import cn.mingbai.household.code.PoliticalStatus;
import cn.mingbai.household.code.SchoolStage;
import cn.mingbai.household.code.WorkArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** One person as entered (家庭成员), in the sections in which forms ask for it. Refuses nothing: {@link MemberChecks} does. */
public record PersonEntry(Identity identity, Learning learning, Ability ability, Cover cover) {

    /**
     * Who it is.
     *
     * @param idNumber as typed; for a disability certificate the ID number and the two or four digits behind it
     */
    public record Identity(
            String name,
            Typed<Sex> sex,
            Typed<LocalDate> birthDate,
            Typed<IdKind> idKind,
            String idNumber,
            Typed<Relation> relation,
            String ethnicity,
            Typed<PoliticalStatus> politicalStatus) {}

    /** Education: completed, or the school attended now; the reason only where a child is out of school. */
    public record Learning(
            Typed<EducationLevel> education,
            Typed<SchoolStage> stage,
            Typed<SchoolingState> state,
            Typed<SchoolingReason> reason) {

        public static final Learning UNKNOWN =
                new Learning(Typed.nothing(), Typed.nothing(), Typed.nothing(), Typed.nothing());
    }

    /** Health and work; months of the year, 0 to 12. */
    public record Ability(
            Typed<Set<Health>> health,
            Typed<LabourAbility> labour,
            Typed<WorkArea> workArea,
            Typed<BigDecimal> workMonths) {

        public static final Ability UNKNOWN =
                new Ability(Typed.nothing(), Typed.nothing(), Typed.nothing(), Typed.nothing());
    }

    /** Insurance and allowances. */
    public record Cover(
            Typed<Boolean> basicMedicalInsurance,
            Typed<Boolean> criticalIllnessInsurance,
            Typed<Boolean> treatmentAssured,
            Typed<Boolean> basicPension,
            Typed<Boolean> subsistenceAllowance,
            Typed<Boolean> specialHardship) {

        public static final Cover UNKNOWN = new Cover(
                Typed.nothing(), Typed.nothing(), Typed.nothing(), Typed.nothing(), Typed.nothing(), Typed.nothing());
    }
}
