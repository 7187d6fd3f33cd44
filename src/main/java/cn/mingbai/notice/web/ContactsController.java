package cn.mingbai.notice.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.notice.board.Contacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The offices and telephones that notices print for objections. */
@Controller
@RequestMapping("/notices/contacts")
@Requires(Permission.NOTICE_CONTACT_ENTER)
class ContactsController {

    private final Contacts contacts;

    ContactsController(Contacts contacts) {
        this.contacts = contacts;
    }

    /** An office telephone: no mobile, which would be somebody's own. */
    record ContactForm(
            @NotBlank @Nullable String region,
            @NotBlank @Size(max = 60) @Nullable String office,

            @NotBlank @Pattern(regexp = "0[0-9]{2,3}-?[0-9]{7,8}|1[0-9]{4}|400-?[0-9]{3}-?[0-9]{4}") @Nullable
            String hotline) {}

    @GetMapping
    String form(Model model) {
        model.addAttribute("form", new ContactForm(null, null, null));
        model.addAttribute("contacts", contacts.own());
        return "notice/contacts";
    }

    @PostMapping
    String enter(
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var region = form.region();
        var office = form.office();
        var hotline = form.hotline();
        if (errors.hasErrors() || region == null || office == null || hotline == null) {
            model.addAttribute("contacts", contacts.own());
            return "notice/contacts";
        }
        contacts.enter(region, office.strip(), hotline.strip());
        flash.addFlashAttribute("message", "notice.contactEntered");
        return "redirect:/notices/contacts";
    }
}
