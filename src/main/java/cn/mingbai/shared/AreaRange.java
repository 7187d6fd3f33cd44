package cn.mingbai.shared;

/**
 * Everything at and below one place, as the closed interval of internal area numbers that the region module gives out.
 * Intervals nest strictly: a place's own number {@code lo} lies in its own range and in those above it, never in one
 * beside or below it.
 *
 * @param lo the place's own number
 * @param hi the last number below the place, at least {@code lo}
 */
public record AreaRange(long lo, long hi) implements java.io.Serializable {

    public AreaRange {
        if (lo > hi) {
            throw new IllegalArgumentException("An area range runs from %d to %d".formatted(lo, hi));
        }
    }

    public boolean contains(long area) {
        return lo <= area && area <= hi;
    }

    public boolean contains(AreaRange other) {
        return lo <= other.lo && other.hi <= hi;
    }
}
