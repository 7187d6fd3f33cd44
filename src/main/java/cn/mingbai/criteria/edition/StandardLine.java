package cn.mingbai.criteria.edition;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a standard in the list of all.
 *
 * @param latest whether it is the last version of its place and year
 */
public record StandardLine(
        long id,
        String region,
        String placeName,
        int year,
        int version,
        BigDecimal povertyLine,
        LocalDate effectiveFrom,
        Instant adoptedAt,
        boolean latest) {}
