package cn.mingbai.casework.view;

import cn.mingbai.casework.CaseDoubt;
import cn.mingbai.casework.CaseDoubts;
import cn.mingbai.procedure.meeting.Meeting;
import cn.mingbai.procedure.meeting.Meetings;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting has before it: the list, and for the assembly which doubts there are (domain.md §1.2). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('CASE_READ')")
public class MeetingPages {

    private final CaseLists lists;
    private final Meetings meetings;
    private final CaseDoubts doubts;

    MeetingPages(CaseLists lists, Meetings meetings, CaseDoubts doubts) {
        this.lists = lists;
        this.meetings = meetings;
        this.doubts = doubts;
    }

    public ListPage list(UUID id) {
        return lists.page(id);
    }

    public Meeting meeting(UUID id) {
        return meetings.get(id);
    }

    /** The doubts of a list's cases, by case; a case without any is left out. */
    public Map<String, List<CaseDoubt>> compared(ListPage page) {
        return doubts.of(page.lines().stream().map(line -> line.file().id()).toList()).stream()
                .collect(Collectors.groupingBy(doubt -> doubt.caseId().toString()));
    }
}
