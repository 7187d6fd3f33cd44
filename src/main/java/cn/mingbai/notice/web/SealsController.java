package cn.mingbai.notice.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.notice.seal.SealInspection;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether anything was changed after it was sealed. */
@Controller
@RequestMapping("/seals")
@Requires(Permission.NOTICE_CHECK)
class SealsController {

    private final SealInspection inspection;

    SealsController(SealInspection inspection) {
        this.inspection = inspection;
    }

    @GetMapping
    String chains(Model model) {
        model.addAttribute("chains", inspection.chains());
        return "notice/seals";
    }

    @PostMapping
    String check(Model model) {
        var report = inspection.inspect();
        model.addAttribute("chains", report.chains());
        model.addAttribute("report", report);
        return "notice/seals";
    }
}
