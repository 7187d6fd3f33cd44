package cn.mingbai.household.roster.web;

import static java.util.Objects.requireNonNull;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.roster.RosterImports;
import cn.mingbai.household.roster.RosterReports;
import cn.mingbai.household.roster.RosterSample;
import cn.mingbai.household.roster.RosterState;
import cn.mingbai.household.roster.RosterTemplate;
import cn.mingbai.shared.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The imports of the officer's area, and the way in for another one. */
@Controller
@RequestMapping("/roster-imports")
@Requires(Permission.ROSTER_IMPORT)
class RosterImportsController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RosterImports imports;
    private final RosterReports reports;
    private final RosterTemplate template;
    private final @Nullable RosterSample sample;
    private final CurrentOfficer current;

    RosterImportsController(
            RosterImports imports,
            RosterReports reports,
            RosterTemplate template,
            ObjectProvider<RosterSample> sample,
            CurrentOfficer current) {
        this.imports = imports;
        this.reports = reports;
        this.template = template;
        this.sample = sample.getIfAvailable();
        this.current = current;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("form", UploadForm.empty());
        return show(state(state), after, model);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String upload(@Valid @ModelAttribute("form") UploadForm form, BindingResult errors, Model model)
            throws IOException {
        if (!form.hasFile()) {
            errors.rejectValue("file", "roster.upload.noFile");
        }
        if (errors.hasErrors()) {
            return show(null, null, model);
        }
        var file = requireNonNull(form.file());
        try (var content = file.getInputStream()) {
            return taken(requireNonNull(file.getOriginalFilename()), content, form.statedYear());
        }
    }

    /** The demo's own roster, for whoever has none. */
    @PostMapping("/sample")
    String trySample() throws IOException {
        if (sample == null) {
            throw new NotFoundException("There is a sample in the demo only");
        }
        try (var content = sample.open()) {
            return taken(sample.fileName(), content, null);
        }
    }

    @GetMapping("/template")
    void template(HttpServletResponse response) throws IOException {
        var place = current.require().place().name();
        Downloads.send(response, template.fileName(), XLSX, out -> template.writeTo(out, place));
    }

    private String taken(String fileName, InputStream content, @Nullable Integer year) {
        UUID id = imports.upload(fileName, content, year);
        return "redirect:/roster-imports/" + id;
    }

    private String show(@Nullable RosterState state, @Nullable String after, Model model) {
        model.addAttribute("state", state);
        model.addAttribute("page", reports.latest(state, after));
        model.addAttribute("sample", sample == null ? null : sample.fileName());
        return "roster/list";
    }

    /** An address with something else in it shows them all. */
    private static @Nullable RosterState state(@Nullable String name) {
        return Arrays.stream(RosterState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
