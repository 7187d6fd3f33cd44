package cn.mingbai.criteria.standard;

/**
 * Where a rule or a threshold is written down.
 *
 * @param source short name of the document
 * @param section the place in it; may be empty
 */
public record Clause(String source, String section) {

    public Clause {
        if (source.isBlank()) {
            throw new IllegalArgumentException("A clause names its source");
        }
    }

    /** The short citation that is printed beside a finding. */
    public String citation() {
        return source + section;
    }
}
