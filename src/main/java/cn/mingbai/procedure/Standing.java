package cn.mingbai.procedure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands when somebody wants to move it: all that a table may ask about.
 *
 * @param path the steps that hold, in order
 * @param lastDay the latest day of anything that happened to the case
 * @param deeds who acted on it at which level, ever
 * @param samples of the levels that draw samples: how this case stands with the drawn ones
 * @param today the day of the attempt
 */
public record Standing(
        CaseState state,
        CasePath path,
        @Nullable LocalDate lastDay,
        Set<Deed> deeds,
        Map<Level, Sample> samples,
        Circumstances circumstances,
        LocalDate today) {

    public Standing {
        deeds = Set.copyOf(deeds);
        samples = Map.copyOf(samples);
    }

    /** Somebody acted at that level. */
    public record Deed(UUID officer, Level level) {}

    /** Whether the list was drawn from with this case in it, how many are still to be checked, and what was found here. */
    public record Sample(boolean drawn, int unchecked, boolean differs) {

        public static final Sample NONE = new Sample(false, 0, false);
    }

    /** A notice that names this case. */
    public record NoticeMark(boolean over, boolean openObjection) {}

    /**
     * What the procedure itself knows of the case.
     *
     * @param notices how the notices of the path stand, by their id
     * @param openDoubts doubts that the county has not decided
     * @param compared whether every list that is due was compared with it
     * @param assessed the decision of the latest assessment that was frozen; null before the first
     * @param lacking what the figures of the day lack, by the name of the criterion; only cases of places are judged so
     */
    public record Circumstances(
            Map<UUID, NoticeMark> notices,
            int openDoubts,
            boolean compared,
            @Nullable String assessed,
            Map<String, Obstacle> lacking) {

        public static final Circumstances NONE = new Circumstances(Map.of(), 0, false, null);

        public Circumstances {
            notices = Map.copyOf(notices);
            lacking = Map.copyOf(lacking);
        }

        /** Of a household's case. */
        public Circumstances(
                Map<UUID, NoticeMark> notices, int openDoubts, boolean compared, @Nullable String assessed) {
            this(notices, openDoubts, compared, assessed, Map.of());
        }

        /** Of a place's case. */
        public static Circumstances ofPlace(Map<UUID, NoticeMark> notices, Map<String, Obstacle> lacking) {
            return new Circumstances(notices, 0, false, null, lacking);
        }
    }
}
