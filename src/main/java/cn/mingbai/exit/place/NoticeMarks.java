package cn.mingbai.exit.place;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.Notices;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.CasePath;
import cn.mingbai.procedure.Standing.NoticeMark;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the notices of a case stand. */
@Component
class NoticeMarks {

    private final Notices notices;
    private final Clock clock;

    NoticeMarks(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    Map<UUID, NoticeMark> of(CaseId id, CasePath path) {
        var posted = path.legs().stream()
                .map(CasePath.Leg::notice)
                .filter(Objects::nonNull)
                .map(NoticeId::new)
                .distinct()
                .toList();
        var now = clock.instant();
        return notices.statusOf(posted).entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().value(),
                        one -> new NoticeMark(
                                // Asked for a line that is on no notice: only the period decides then.
                                one.getValue().isOver(one.getKey().value(), now),
                                one.getValue().openObjectionLineIds().contains(id.value()))));
    }
}
