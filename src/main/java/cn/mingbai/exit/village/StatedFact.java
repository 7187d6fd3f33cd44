package cn.mingbai.exit.village;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody stated of a village for a year.
 *
 * @param number counts the statements of that fact and year from 1
 * @param answer where the fact is yes or no; null otherwise
 * @param amount where it is counted, in the unit of the fact; null otherwise
 * @param source where it comes from
 * @param statedOn the day it holds for
 * @param proof the scan that proves it, or null
 * @param enteredBy sign-in name
 */
public record StatedFact(
        VillageFact fact,
        int number,
        @Nullable Boolean answer,
        @Nullable BigDecimal amount,
        String source,
        LocalDate statedOn,
        @Nullable UUID proof,
        Instant enteredAt,
        String enteredBy) {}
