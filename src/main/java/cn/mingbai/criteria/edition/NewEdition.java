package cn.mingbai.criteria.edition;

import java.time.LocalDate;
import java.util.List;

/** A version about to be written. */
record NewEdition(
        long area,
        int year,
        int version,
        LocalDate effectiveFrom,
        List<Parameter> parameters,
        String adoptedBy,
        String note) {}
