package cn.mingbai.shell;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.shared.KeysetPage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A page with one of everything that the frame offers. */
@TestComponent
@Controller
@Requires(Permission.OWN_WORK)
class SamplePages {

    final AtomicInteger saved = new AtomicInteger();
    private final CurrentOfficer officer;

    SamplePages(CurrentOfficer officer) {
        this.officer = officer;
    }

    enum Size {
        SMALL,
        LARGE
    }

    enum Sex {
        MALE,
        FEMALE
    }

    record Form(
            @NotBlank @Nullable String name,
            @NotNull @PositiveOrZero @Nullable BigDecimal income,
            @Nullable LocalDate birth,
            @Nullable Size size,
            @Nullable Sex sex,
            @Nullable List<Size> sizes,
            @Nullable Boolean insured,
            boolean agreed,
            @Nullable String reason,
            @Nullable String idNumber,
            @Nullable String region) {}

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("sizes", Size.values());
        model.addAttribute("sexes", Sex.values());
        model.addAttribute("root", officer.require().place());
        model.addAttribute("page", new KeysetPage<>(List.of("a"), "k&1"));
    }

    @GetMapping("/sample")
    String form(Model model) {
        model.addAttribute("form", new Form(null, null, null, null, null, null, null, false, null, null, null));
        return "sample";
    }

    @PostMapping("/sample")
    String save(@Valid @ModelAttribute("form") Form form, BindingResult errors, RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return "sample";
        }
        saved.incrementAndGet();
        flash.addFlashAttribute("message", "work.heading.NEW_THIS_WEEK");
        return "redirect:/sample?saved=" + saved.get();
    }

    @PostMapping("/sample/removal")
    String remove() {
        return "redirect:/sample?removed";
    }
}
