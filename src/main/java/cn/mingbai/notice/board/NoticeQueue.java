package cn.mingbai.notice.board;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.shared.WorkQueue;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices that have run out and wait to be taken down by the officer's level. */
@Component
@Transactional(readOnly = true)
class NoticeQueue implements WorkQueue {

    private final JdbcClient jdbc;
    private final CurrentOfficer current;
    private final Clock clock;

    NoticeQueue(JdbcClient jdbc, CurrentOfficer current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String permission() {
        return "NOTICE_POST";
    }

    @Override
    public List<Item> items() {
        var officer = current.require();
        var kinds = Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.isPostedBy(officer.role()))
                .map(Enum::name)
                .toArray(String[]::new);
        return jdbc.sql("""
                        SELECT count(*) AS waiting, min(ends_on) AS since FROM public_notice
                         WHERE area BETWEEN ? AND ? AND kind = ANY (?) AND over_at <= ? AND taken_down_at IS NULL""")
                .params(officer.place().range().lo(), officer.place().range().hi(), kinds, OffsetDateTime.now(clock))
                .query((row, number) -> new Item(
                        Heading.WAITING_FOR_ME,
                        "notice.toTakeDown",
                        row.getLong("waiting"),
                        "/notices?state=TO_TAKE_DOWN",
                        0,
                        row.getObject("since", LocalDate.class)))
                .list();
    }
}
