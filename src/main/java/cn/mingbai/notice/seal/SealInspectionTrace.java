package cn.mingbai.notice.seal;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.notice.content.NoticeDeed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leaves the trace of an inspection: of how many notices, with how many faults. */
@Component
class SealInspectionTrace {

    private final ApplicationEventPublisher events;
    private final CurrentOfficer current;

    SealInspectionTrace(ApplicationEventPublisher events, CurrentOfficer current) {
        this.events = events;
        this.current = current;
    }

    @Transactional
    public void keep(SealReport report) {
        events.publishEvent(new NoticeDeed(
                "notice.sealsChecked",
                report.notices() + "/" + report.faults(),
                current.require().place().area(),
                null));
    }
}
