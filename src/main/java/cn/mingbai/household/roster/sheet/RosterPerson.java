package cn.mingbai.household.roster.sheet;

import cn.mingbai.household.IdNumber;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a roster as a person, with the codes of the register. Null is not stated or not understood. */
public record RosterPerson(
        int row,
        String number,
        String name,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String idKind,
        @Nullable IdNumber idNumber,
        @Nullable Relation relation,
        @Nullable String ethnicity,
        @Nullable String politicalStatus,
        @Nullable String education,
        @Nullable String schoolStage,
        @Nullable String schoolingState,
        @Nullable String dropoutReason,
        List<String> health,
        @Nullable String labour,
        @Nullable String workArea,
        @Nullable BigDecimal workMonths,
        @Nullable Boolean medicalInsurance,
        @Nullable Boolean criticalIllnessInsurance,
        @Nullable Boolean pension,
        @Nullable Boolean subsistenceAllowance,
        @Nullable Boolean specialHardship) {}
