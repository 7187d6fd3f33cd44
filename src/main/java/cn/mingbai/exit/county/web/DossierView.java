package cn.mingbai.exit.county.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier in words.
 *
 * @param kind how the verdict is shown: {@code out} met, {@code in} not met, {@code open} unknown
 * @param reasons a sentence for each rate that is not met and one for those that are unknown; where all are met, one for each
 */
record DossierView(String kind, String headline, List<String> reasons, List<RateLine> rates, List<GapLine> gaps) {

    /**
     * One rate of the table.
     *
     * @param part what is above the line; {@code whole} below it
     * @param share in per cent, null where it is unknown
     * @param tag of fragments/status
     * @param origin who says the limit
     */
    record RateLine(
            String name,
            List<Term> part,
            List<Term> whole,
            @Nullable String share,
            String limit,
            String tag,
            String outcome,
            String clause,
            String origin,
            String note) {}

    /**
     * One number of a formula.
     *
     * @param value null where nobody has it yet
     * @param figure name of the figure whose households stand behind it
     */
    record Term(String name, @Nullable Long value, String figure) {}

    /**
     * Something that is lacking.
     *
     * @param places their names, as many as fit into a sentence
     */
    record GapLine(String kind, String words, String places) {}
}
