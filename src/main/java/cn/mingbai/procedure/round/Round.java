package cn.mingbai.procedure.round;

import cn.mingbai.region.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A round (批次) of a county.
 *
 * @param rules what was frozen when it opened
 * @param deadlines by the name of the action, where the round sets a day
 */
public record Round(
        UUID id,
        Place county,
        RoundKind kind,
        String name,
        int year,
        Rules rules,
        Map<String, LocalDate> deadlines,
        boolean open,
        Instant openedAt,
        String openedBy) {

    public Round {
        deadlines = Map.copyOf(deadlines);
    }

    /**
     * What holds for all of a round, whatever changes later.
     *
     * @param standardRegion with the round's year and the version: which standard
     * @param noticeDays full days of every notice
     * @param townshipSample per cent of a list that the township re-checks
     * @param countySample per cent of a list that the county checks
     */
    public record Rules(
            String standardRegion,
            int standardVersion,
            int noticeDays,
            boolean noticeInWorkingDays,
            int townshipSample,
            int countySample) {

        /** The smallest samples that the sources allow (domain.md §1.2). */
        public static final int TOWNSHIP_SAMPLE = 20;

        public static final int COUNTY_SAMPLE = 10;
    }
}
