package cn.mingbai.exit.view;

import cn.mingbai.exit.FrozenExit;
import cn.mingbai.exit.doubt.RaisedDoubt;
import cn.mingbai.exit.statement.Acceptance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a case of exit shows beyond what every case has.
 *
 * @param judged facts, standard and what the rules make of them: of today, or of the end of a closed case
 * @param doubts with their answers, raised or answered
 * @param acceptance null before the head signed, and where he took it back
 */
public record ExitPart(
        FrozenExit judged,
        ExitVerdict verdict,
        List<RaisedDoubt> doubts,
        @Nullable Acceptance acceptance) {}
