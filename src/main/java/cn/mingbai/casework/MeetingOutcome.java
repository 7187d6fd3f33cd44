package cn.mingbai.casework;

import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.Obstacle;
import java.util.List;
import java.util.UUID;

/** What became of a meeting's sheet. */
public sealed interface MeetingOutcome {

    /**
     * It is recorded.
     *
     * @param quorate whether it counts; without quorum no case moved
     */
    record Recorded(UUID meeting, boolean quorate, List<ActionOutcome> cases) implements MeetingOutcome {}

    /**
     * Nothing was recorded.
     *
     * @param obstacles what is wrong with the sheet
     * @param cases what is wrong with single cases
     */
    record Refused(List<Obstacle> obstacles, List<ActionOutcome> cases) implements MeetingOutcome {}
}
