package cn.mingbai.notice.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.notice.period.CalendarYear;
import cn.mingbai.notice.period.WorkingCalendar;
import cn.mingbai.notice.web.CalendarReader.Days;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/working-calendar")
@Requires(Permission.WORKING_CALENDAR_ENTER)
class CalendarController {

    private final WorkingCalendar calendar;

    CalendarController(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @param year to correct one that was entered */
    @GetMapping
    String form(@RequestParam(required = false) @Nullable Integer year, Model model) {
        model.addAttribute(
                "form",
                year == null
                        ? new CalendarForm(null, null, null, null)
                        : calendar.year(year)
                                .map(CalendarForm::of)
                                .orElse(new CalendarForm("" + year, null, null, null)));
        model.addAttribute("years", calendar.years());
        return "notice/calendar";
    }

    @PostMapping
    String enter(
            @Valid @ModelAttribute("form") CalendarForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var year = year(form);
        if (year == 0) {
            errors.rejectValue("year", "calendar.refused.YEAR");
        }
        var off = CalendarReader.read(Objects.requireNonNullElse(form.off(), ""), year);
        var worked = CalendarReader.read(Objects.requireNonNullElse(form.worked(), ""), year);
        if (year != 0) {
            tell(errors, off, worked);
        }
        if (errors.hasErrors()) {
            model.addAttribute("years", calendar.years());
            return "notice/calendar";
        }
        calendar.enter(
                new CalendarYear(year, Objects.requireNonNull(form.source()).strip(), off.days(), worked.days()));
        flash.addFlashAttribute("message", "calendar.entered");
        flash.addFlashAttribute("messageArguments", new Object[] {"" + year});
        return "redirect:/working-calendar";
    }

    private static void tell(BindingResult errors, Days off, Days worked) {
        if (off.mistakenLine() > 0) {
            errors.rejectValue("off", "calendar.refused.DAY", new Object[] {off.mistakenLine()}, null);
        }
        if (worked.mistakenLine() > 0) {
            errors.rejectValue("worked", "calendar.refused.DAY", new Object[] {worked.mistakenLine()}, null);
        }
        var both = new ArrayList<>(off.days());
        both.retainAll(worked.days());
        if (!both.isEmpty()) {
            errors.rejectValue(
                    "worked",
                    "calendar.refused.TWICE",
                    new Object[] {both.getFirst().toString()},
                    null);
        }
    }

    /** 0 for what is no year. */
    private static int year(CalendarForm form) {
        var typed = Objects.requireNonNullElse(form.year(), "").strip();
        var year = typed.matches("[0-9]{4}") ? Integer.parseInt(typed) : 0;
        return year >= 2013 && year <= 2100 ? year : 0;
    }
}
