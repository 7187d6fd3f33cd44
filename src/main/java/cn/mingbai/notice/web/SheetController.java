package cn.mingbai.notice.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.board.NoticeCasework;
import cn.mingbai.notice.board.Seal;
import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.shared.NotFoundException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The sheet for the wall: what was sealed, and nothing that was not. */
@Controller
@RequestMapping("/notices/{id}/sheet")
@Requires(Permission.NOTICE_READ)
class SheetController {

    private final NoticeCasework casework;
    private final NoticeSettings settings;

    SheetController(NoticeCasework casework, NoticeSettings settings) {
        this.casework = casework;
        this.settings = settings;
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
        model.addAttribute(
                "withCause", content.lines().stream().map(ContentLine::cause).anyMatch(Objects::nonNull));
        model.addAttribute("sheets", SheetPages.of(content));
        model.addAttribute("paper", "A3".equals(paper) ? "a3" : "a4");
        model.addAttribute("address", address(shown.seal()));
        model.addAttribute(
                "qr",
                QrCode.image(
                        address(shown.seal()) + "?c=" + shown.seal().checkCode().value()));
        return "notice/sheet";
    }

    private String address(Seal seal) {
        var root = settings.publicAddress().isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : settings.publicAddress().replaceAll("/+$", "");
        return root + "/n/" + seal.shortCode();
    }
}
