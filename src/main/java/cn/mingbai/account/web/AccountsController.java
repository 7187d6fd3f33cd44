package cn.mingbai.account.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.account.Role;
import cn.mingbai.account.register.AccountAdministration;
import cn.mingbai.account.register.AccountList;
import cn.mingbai.account.register.AccountOutcome.Done;
import cn.mingbai.account.register.AccountOutcome.PasswordIssued;
import cn.mingbai.account.register.AccountOutcome.Refused;
import cn.mingbai.account.register.NewAccount;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/accounts")
@Requires(Permission.ACCOUNT_MANAGE)
class AccountsController {

    private final AccountList list;
    private final AccountAdministration administration;
    private final CurrentOfficer current;
    private final Regions regions;

    AccountsController(
            AccountList list, AccountAdministration administration, CurrentOfficer current, Regions regions) {
        this.list = list;
        this.administration = administration;
        this.current = current;
        this.regions = regions;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("name", name);
        model.addAttribute("page", list.list(name, after));
        return "account/list";
    }

    @GetMapping("/new")
    String form(Model model) {
        var form = AccountForm.empty(current.require().place().code());
        model.addAttribute("form", form);
        return form(form, model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return form(form, model);
        }
        var account = new NewAccount(
                requireNonNull(form.username()),
                requireNonNull(form.displayName()),
                requireNonNullElse(form.office(), ""));
        return switch (administration.create(account, requireNonNull(form.role()), requireNonNull(form.region()))) {
            case PasswordIssued(var id, var password) -> {
                flash.addFlashAttribute("oneTimePassword", password);
                flash.addFlashAttribute("message", "account.created");
                yield "redirect:/accounts/" + id;
            }
            case Done(var id) -> "redirect:/accounts/" + id;
            case Refused(var reason) -> {
                errors.rejectValue(Reasons.field(reason), Reasons.message(reason));
                yield form(form, model);
            }
        };
    }

    @GetMapping("/{id}")
    String show(@PathVariable OfficerId id, Model model) {
        var sheet = list.show(id);
        var place = current.require().place();
        model.addAttribute("account", sheet);
        model.addAttribute("form", new PostForm(null, place.code(), sheet.version()));
        choices(place.code(), model);
        return "account/show";
    }

    private String form(AccountForm form, Model model) {
        choices(form.region(), model);
        return "account/form";
    }

    private void choices(@Nullable String region, Model model) {
        var root = current.require().place();
        Place chosen = region == null
                ? null
                : regions.byCode(region)
                        .filter(place -> root.range().contains(place.range()))
                        .orElse(null);
        model.addAttribute("root", root);
        model.addAttribute("chosen", chosen);
        model.addAttribute("roles", Role.values());
    }
}
