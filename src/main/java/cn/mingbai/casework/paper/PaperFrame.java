package cn.mingbai.casework.paper;

import cn.mingbai.casework.view.CaseSheet;
import cn.mingbai.casework.view.CaseSheets;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.Notices;
import cn.mingbai.notice.paper.PaperCodes;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts into the model what every paper of a case carries, and what letters to families say besides. */
@Component
public class PaperFrame {

    private final CaseSheets sheets;
    private final Notices notices;
    private final PaperCodes codes;
    private final Clock clock;

    PaperFrame(CaseSheets sheets, Notices notices, PaperCodes codes, Clock clock) {
        this.sheets = sheets;
        this.notices = notices;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * The case with {@code sheet}, {@code today}, and its own {@code address} and {@code qr} code.
     *
     * @param path of the paper behind the address of the case; not found where the case has no such paper
     */
    public CaseSheet of(CaseId id, String path, Model model) {
        var sheet = sheets.sheet(id);
        if (sheet.papers().stream().noneMatch(paper -> paper.path().equals(path))) {
            throw new NotFoundException("Case %s has no paper %s".formatted(id, path));
        }
        model.addAttribute("sheet", sheet);
        model.addAttribute("address", codes.address("/cases/" + id));
        model.addAttribute("qr", codes.qr("/cases/" + id));
        model.addAttribute("today", LocalDate.now(clock));
        return sheet;
    }

    /** Until when one may object to a notice that runs ({@code objectUntil}), and where the village's notices are read. */
    public void letter(CaseSheet sheet, Model model) {
        sheet.history().stream()
                .map(CaseEvent::references)
                .map(references -> references.notice())
                .filter(Objects::nonNull)
                .reduce((before, after) -> after)
                .ifPresent(notice -> until(new NoticeId(notice), model));
        var path = "/notices/public?region=" + sheet.household().place().code();
        model.addAttribute("publicAddress", codes.address(path));
        model.addAttribute("publicQr", codes.qr(path));
    }

    private void until(NoticeId notice, Model model) {
        var status = notices.status(notice);
        if (clock.instant().isBefore(status.overAt())) {
            model.addAttribute("objectUntil", status.endsOn());
        }
    }
}
