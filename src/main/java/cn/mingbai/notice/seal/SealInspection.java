package cn.mingbai.notice.seal;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** An officer has the seals of his area checked; that he did is kept, with how much was found. */
@Service
@PreAuthorize("hasAuthority('NOTICE_CHECK')")
public class SealInspection {

    private final SealCheck check;
    private final SealInspectionTrace trace;

    SealInspection(SealCheck check, SealInspectionTrace trace) {
        this.check = check;
        this.trace = trace;
    }

    public List<SealReport.Chain> chains() {
        return check.chains();
    }

    /** Two transactions: the check has a snapshot of its own that writes nothing. */
    public SealReport inspect() {
        var report = check.check();
        trace.keep(report);
        return report;
    }
}
