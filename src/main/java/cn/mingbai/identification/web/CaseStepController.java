package cn.mingbai.identification.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.identification.IdentificationCasework;
import cn.mingbai.identification.Wish;
import cn.mingbai.identification.view.CaseSheets;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One step on one case, with the scans it rests on. */
@Controller
class CaseStepController {

    private final CaseSheets sheets;
    private final IdentificationCasework casework;
    private final SentScans scans;
    private final ObstacleWords words;
    private final Clock clock;

    CaseStepController(
            CaseSheets sheets, IdentificationCasework casework, SentScans scans, ObstacleWords words, Clock clock) {
        this.sheets = sheets;
        this.casework = casework;
        this.scans = scans;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping("/cases/{case}/steps")
    @Requires(Permission.CASE_WORK)
    String act(
            @PathVariable("case") CaseId id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            RedirectAttributes flash) {
        var sheet = sheets.sheet(id);
        var kept = scans.keep(id, files);
        if (!kept.problems().isEmpty()) {
            Refusals.flash(flash, kept.problems());
            return "redirect:/cases/" + id;
        }
        kept.addTo(fields);
        var sent = new Sent(fields);
        var target = sent.text("target");
        var wish = Wish.of(
                        id,
                        Objects.requireNonNullElse(sent.number("version"), -1),
                        sent.text("action"),
                        Objects.requireNonNullElse(sent.day("on"), LocalDate.now(clock)))
                .to(target.isEmpty() ? null : target)
                .saying(sent.text("comment"))
                .signedBy(sent.names("signers"))
                .with(sent.ids("evidence"))
                .stating(details(sent));
        var outcome = casework.act(wish);
        if (outcome instanceof Done done) {
            flash.addFlashAttribute("message", "identification.case.moved");
            flash.addFlashAttribute("messageArguments", new Object[] {
                words.say("procedure.%s.state.%s"
                        .formatted(sheet.file().procedure(), done.state().name()))
            });
        } else {
            Refusals.flash(flash, words.of(outcome, sheet.file().procedure()));
        }
        return "redirect:/cases/" + id;
    }

    /** Only what can be read is stated: a value that the list does not have is not there. */
    private static Map<String, String> details(Sent sent) {
        return Stream.of(
                        Map.entry("category", names(HouseholdCategory.values())),
                        Map.entry("mainCause", names(PovertyCause.values())))
                .filter(detail -> detail.getValue().contains(sent.text(detail.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, detail -> sent.text(detail.getKey())));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
