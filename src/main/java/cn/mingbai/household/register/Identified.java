package cn.mingbai.household.register;

import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.IdKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who a person is, once the checks have passed: what the document says goes before what was typed. */
record Identified(
        Sex sex,
        @Nullable LocalDate birthDate,
        IdKind kind,
        @Nullable Sealed document,
        Relation relation) {}
