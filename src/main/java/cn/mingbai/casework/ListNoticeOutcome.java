package cn.mingbai.casework;

import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.Obstacle;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What became of hanging out a list. */
public sealed interface ListNoticeOutcome {

    record Posted(UUID notice, String number, LocalDate endsOn, int cases) implements ListNoticeOutcome {}

    record Refused(List<Obstacle> obstacles, List<ActionOutcome> cases) implements ListNoticeOutcome {}
}
