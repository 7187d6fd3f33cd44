package cn.mingbai.criteria.edition;

import java.util.List;

/**
 * A new version as it was typed; texts, so that what cannot be read is shown again.
 *
 * @param base id of the version it was copied from
 * @param region code of the place it is to hold for
 */
public record StandardDraft(long base, String region, String year, String effectiveFrom, String note, List<Row> rows) {

    public StandardDraft {
        rows = List.copyOf(rows);
    }

    /**
     * One parameter.
     *
     * @param value empty for none
     * @param comparison empty where nothing is measured
     * @param source the document that says so; empty while the value stays as it was
     */
    public record Row(String key, String comparison, String value, String source, String section) {}
}
