package cn.mingbai.notice;

import java.time.LocalDate;
import java.util.List;

/** What became of a draft. */
public sealed interface PostOutcome {

    /**
     * It is sealed and hangs.
     *
     * @param number by which everybody knows it, e.g. 141130-2018-000137
     * @param endsOn the last full day of its period; it may be taken down from the day after
     */
    record Posted(NoticeId id, String number, LocalDate endsOn) implements PostOutcome {}

    /** Nothing was posted, for these reasons. */
    record Refused(List<PostRefusal> reasons) implements PostOutcome {}
}
