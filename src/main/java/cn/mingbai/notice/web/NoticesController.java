package cn.mingbai.notice.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.board.NoticeCasework;
import cn.mingbai.notice.board.NoticeCasework.TakeDown;
import cn.mingbai.notice.board.Seal;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/notices")
@Requires(Permission.NOTICE_READ)
class NoticesController {

    private static final byte PNG = (byte) 0x89;

    private final NoticeCasework casework;
    private final CurrentOfficer current;
    private final Clock clock;

    NoticesController(NoticeCasework casework, CurrentOfficer current, Clock clock) {
        this.casework = casework;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) Seal.@Nullable State state,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("state", state);
        model.addAttribute("now", clock.instant());
        model.addAttribute("place", current.require().place());
        model.addAttribute("mayEnterContacts", current.require().may(Permission.NOTICE_CONTACT_ENTER));
        model.addAttribute("page", casework.list(state, after));
        return "notice/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable NoticeId id, Model model) {
        var shown = casework.show(id);
        var officer = current.require();
        var now = clock.instant();
        var state = shown.seal().state(now);
        model.addAttribute("shown", shown);
        model.addAttribute("now", now);
        model.addAttribute("state", state);
        model.addAttribute("hasPhoto", casework.hasPhoto(id));
        model.addAttribute(
                "mayTakeDown",
                state == Seal.State.TO_TAKE_DOWN
                        && officer.may(Permission.NOTICE_POST)
                        && shown.seal().kind().isPostedBy(officer.role()));
        model.addAttribute("mayObject", state == Seal.State.RUNNING && officer.may(Permission.OBJECTION_ENTER));
        return "notice/show";
    }

    @PostMapping("/{id}/taking-down")
    @Requires(Permission.NOTICE_POST)
    String takeDown(
            @PathVariable NoticeId id,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            RedirectAttributes flash)
            throws IOException {
        var outcome = casework.takeDown(id, photo == null ? new byte[0] : photo.getBytes());
        flash.addFlashAttribute(outcome == TakeDown.DONE ? "message" : "failure", "notice.takeDown." + outcome);
        return "redirect:/notices/" + id;
    }

    @GetMapping("/{id}/photo")
    ResponseEntity<byte[]> photo(@PathVariable NoticeId id) {
        var photo = casework.photo(id);
        return ResponseEntity.ok()
                .contentType(photo[0] == PNG ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(photo);
    }
}
