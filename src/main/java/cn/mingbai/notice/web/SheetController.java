package cn.mingbai.notice.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.board.NoticeCasework;
import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.notice.paper.PaperCodes;
import cn.mingbai.shared.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheet for the wall: what was sealed, and nothing that was not. */
@Controller
@RequestMapping("/notices/{id}/sheet")
@Requires(Permission.NOTICE_READ)
class SheetController {

    private final NoticeCasework casework;
    private final PaperCodes codes;

    SheetController(NoticeCasework casework, PaperCodes codes) {
        this.casework = casework;
        this.codes = codes;
    }

    /** @param paper A3, or A4 for anything else */
    @GetMapping
    String sheet(@PathVariable NoticeId id, @RequestParam(defaultValue = "A4") String paper, Model model) {
        var shown = casework.show(id);
        var content = shown.content();
        if (content == null) {
            throw new NotFoundException("No content of notice " + id);
        }
        model.addAttribute("seal", shown.seal());
        model.addAttribute("content", content);
        model.addAttribute("withCause", content.lines().stream().anyMatch(SheetController::hasCause));
        model.addAttribute("sheets", SheetPages.of(content));
        model.addAttribute("paper", "A3".equals(paper) ? "a3" : "a4");
        var path = "/n/" + shown.seal().shortCode();
        model.addAttribute("address", codes.address(path));
        model.addAttribute(
                "qr", codes.qr(path + "?c=" + shown.seal().checkCode().value()));
        return "notice/sheet";
    }

    private static boolean hasCause(ContentLine line) {
        return line instanceof ContentLine.Household household && household.cause() != null;
    }
}
