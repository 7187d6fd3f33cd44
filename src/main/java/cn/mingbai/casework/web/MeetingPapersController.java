package cn.mingbai.casework.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.casework.CaseDoubt;
import cn.mingbai.casework.form.Sent;
import cn.mingbai.casework.view.CaseLine;
import cn.mingbai.casework.view.ListPage;
import cn.mingbai.casework.view.MeetingPages;
import cn.mingbai.casework.web.MeetingPaper.VoteRow;
import cn.mingbai.notice.paper.PaperCodes;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.meeting.Vote;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of a meeting: to be taken along blank, and as it was recorded. */
@Controller
class MeetingPapersController {

    private final MeetingPages meetings;
    private final PaperCodes codes;

    MeetingPapersController(MeetingPages meetings, PaperCodes codes) {
        this.meetings = meetings;
        this.codes = codes;
    }

    /** Blank, with the households that wait for this meeting. */
    @GetMapping("/village-lists/{list}/papers/meeting")
    @Requires(Permission.CASE_READ)
    String blank(@PathVariable UUID list, @RequestParam(defaultValue = "GROUP") MeetingKind kind, Model model) {
        var page = meetings.list(list);
        var waiting = new MeetingSent(new Sent(new LinkedMultiValueMap<>()), kind, page)
                .rows().stream().map(row -> new CaseId(row.id())).toList();
        return paper(page, MeetingPaper.blank(kind, rows(page, waiting, Map.of())), model);
    }

    @GetMapping("/meetings/{meeting}")
    @Requires(Permission.CASE_READ)
    String minutes(@PathVariable UUID meeting, Model model) {
        var found = meetings.meeting(meeting);
        var page = meetings.list(found.list());
        var votes = found.sheet().votes().stream().collect(Collectors.toMap(Vote::id, Function.identity()));
        var cases = found.sheet().votes().stream().map(Vote::id).toList();
        return paper(page, MeetingPaper.of(found.sheet(), rows(page, cases, votes)), model);
    }

    private String paper(ListPage page, MeetingPaper paper, Model model) {
        var path = "/village-lists/" + page.list().id();
        model.addAttribute("paper", paper);
        model.addAttribute("pages", paper.pages());
        model.addAttribute("assembly", paper.kind() == MeetingKind.ASSEMBLY);
        model.addAttribute("village", page.village());
        model.addAttribute("round", page.round());
        model.addAttribute("list", page.list().id());
        model.addAttribute("address", codes.address(path));
        model.addAttribute("qr", codes.qr(path));
        return "casework/paper-minutes";
    }

    /** In the order of the village's list. */
    private List<VoteRow> rows(ListPage page, List<CaseId> cases, Map<CaseId, Vote> votes) {
        var compared = meetings.compared(page);
        return page.lines().stream()
                .filter(line -> cases.contains(line.file().id()))
                .map(line -> row(line, compared, votes))
                .toList();
    }

    private static VoteRow row(CaseLine line, Map<String, List<CaseDoubt>> compared, Map<CaseId, Vote> votes) {
        var id = line.file().id();
        return new VoteRow(line, Objects.requireNonNullElse(compared.get(id.toString()), List.of()), votes.get(id));
    }
}
