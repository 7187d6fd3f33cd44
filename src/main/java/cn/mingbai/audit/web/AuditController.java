package cn.mingbai.audit.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.audit.AuditActions;
import cn.mingbai.audit.AuditFilter;
import cn.mingbai.audit.AuditTrail;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Requires(Permission.AUDIT_READ)
class AuditController {

    private final AuditTrail trail;
    private final AuditActions actions;

    AuditController(AuditTrail trail, AuditActions actions) {
        this.trail = trail;
        this.actions = actions;
    }

    @GetMapping("/audit")
    String read(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var wanted = day(day);
        var filter = new AuditFilter(wanted, orNull(officer.strip().toLowerCase(Locale.ROOT)), orNull(action));
        model.addAttribute("dayMistaken", !day.isBlank() && wanted == null);
        model.addAttribute("day", day);
        model.addAttribute("username", officer);
        model.addAttribute("action", action);
        model.addAttribute("actions", actions.all());
        model.addAttribute("page", trail.read(filter, after));
        return "audit/list";
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
