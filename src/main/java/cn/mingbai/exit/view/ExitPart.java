package cn.mingbai.exit.view;

import cn.mingbai.exit.doubt.RaisedDoubt;
import cn.mingbai.exit.statement.Acceptance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a case of exit shows beyond what every case has.
 *
 * @param doubts with their answers, raised or answered
 * @param acceptance null before the head signed
 */
public record ExitPart(
        ExitVerdict verdict, List<RaisedDoubt> doubts, @Nullable Acceptance acceptance) {}
