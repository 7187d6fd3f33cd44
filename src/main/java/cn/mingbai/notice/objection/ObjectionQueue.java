package cn.mingbai.notice.objection;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.notice.ObjectionLevel;
import cn.mingbai.shared.WorkQueue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Objections that wait for the officer's level. */
@Component
@Transactional(readOnly = true)
class ObjectionQueue implements WorkQueue {

    private final ObjectionTable table;
    private final CurrentOfficer current;
    private final Clock clock;

    ObjectionQueue(ObjectionTable table, CurrentOfficer current, Clock clock) {
        this.table = table;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public String permission() {
        return "OBJECTION_DECIDE";
    }

    @Override
    public List<Item> items() {
        var officer = current.require();
        var level =
                switch (officer.role()) {
                    case TOWNSHIP_OFFICER -> ObjectionLevel.TOWNSHIP;
                    case PROVINCE_OFFICER -> ObjectionLevel.PROVINCE;
                    default -> ObjectionLevel.COUNTY;
                };
        var found = table.waiting(officer.place().range(), level, LocalDate.now(clock));
        return List.of(new Item(
                Heading.WAITING_FOR_ME,
                "objection.toAnswer",
                found.waiting(),
                "/objections",
                found.overdue(),
                found.since()));
    }
}
