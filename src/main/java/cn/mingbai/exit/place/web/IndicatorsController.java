package cn.mingbai.exit.place.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.place.evidence.PlaceEvidence;
import cn.mingbai.exit.place.view.VillageSheets;
import cn.mingbai.exit.village.StatementOutcome;
import cn.mingbai.exit.village.StatementOutcome.Fault;
import cn.mingbai.exit.village.VillageFact;
import cn.mingbai.exit.village.VillageIndicators;
import cn.mingbai.procedure.evidence.EvidenceOutcome;
import cn.mingbai.region.Place;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One fact of a village: what was stated of it, and stating it anew with its proof. */
@Controller
@RequestMapping("/village-exits/{code}/indicators/{fact}")
@Requires(Permission.VILLAGE_INDICATOR_ENTER)
class IndicatorsController {

    private final VillageSheets sheets;
    private final VillageIndicators indicators;
    private final PlaceEvidence evidence;
    private final Clock clock;

    IndicatorsController(VillageSheets sheets, VillageIndicators indicators, PlaceEvidence evidence, Clock clock) {
        this.sheets = sheets;
        this.indicators = indicators;
        this.evidence = evidence;
        this.clock = clock;
    }

    @GetMapping
    String form(
            @PathVariable String code,
            @PathVariable VillageFact fact,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        var page = sheets.fact(code, fact, year);
        model.addAttribute("page", page);
        model.addAttribute("form", IndicatorForm.of(page.year(), page.seen()));
        model.addAttribute("today", LocalDate.now(clock));
        return "place/village-fact";
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String state(
            @PathVariable String code,
            @PathVariable VillageFact fact,
            @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile proof,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        var page = sheets.fact(code, fact, form.year());
        var scan = keep(page.place(), proof, errors);
        if (!errors.hasErrors()
                && indicators.state(code, form.year(), form.statement(fact, scan))
                        instanceof StatementOutcome.Refused(var faults)) {
            faults.forEach(fault -> errors.rejectValue(field(fact, fault), "exit.village.fault." + fault));
        }
        if (errors.hasErrors()) {
            model.addAttribute("page", page);
            model.addAttribute("form", form.keeping(scan));
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
            model.addAttribute("today", LocalDate.now(clock));
            return "place/village-fact";
        }
        PlaceWords.done(flash, "exit.village.stated");
        return "redirect:/village-exits/" + code + "?year=" + form.year();
    }

    private @Nullable UUID keep(Place village, @Nullable MultipartFile proof, BindingResult errors) throws IOException {
        if (proof == null || proof.isEmpty()) {
            return null;
        }
        try (var content = proof.getInputStream()) {
            var name = Objects.requireNonNullElse(proof.getOriginalFilename(), "");
            return switch (evidence.keepProof(village, name, content)) {
                case EvidenceOutcome.Kept(var id) -> id;
                case EvidenceOutcome.Refused(var fault) -> {
                    errors.rejectValue("kept", "procedure.evidence.refused." + fault);
                    yield null;
                }
            };
        }
    }

    private static String field(VillageFact fact, Fault fault) {
        return switch (fault) {
            case NO_VALUE, IMPOSSIBLE_NUMBER -> fact.unit().isEmpty() ? "answer" : "amount";
            case NO_SOURCE -> "source";
            case NO_DAY, IN_THE_FUTURE -> "statedOn";
            case FOREIGN_PROOF -> "kept";
        };
    }
}
