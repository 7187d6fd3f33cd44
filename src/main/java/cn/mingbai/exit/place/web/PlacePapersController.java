package cn.mingbai.exit.place.web;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.place.view.CountyBoard;
import cn.mingbai.exit.place.view.VillageSheets;
import cn.mingbai.exit.rate.RateFinding;
import cn.mingbai.exit.village.VillageFinding;
import cn.mingbai.notice.paper.PaperCodes;
import cn.mingbai.notice.paper.PaperCut;
import cn.mingbai.notice.paper.PaperPage;
import cn.mingbai.notice.paper.PaperPage.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Papers that are printed and signed: the village's exit sheet (贫困村退出申报表), the county's application. */
@Controller
class PlacePapersController {

    /** In tenths of a millimetre: a row takes as many lines as its longest cell needs. */
    private static final PaperCut FINDINGS = new PaperCut(650, 1500, 1980, 1120);

    private static final PaperCut RATES = new PaperCut(12, 20, 24, 12);
    private static final int ROW = 17;
    private static final int LINE = 44;
    private static final int LINE_OF_SENTENCE = 15;
    private static final int LINE_OF_CITATION = 11;
    private static final int LINE_OF_STANDARD = 5;

    private final VillageSheets villages;
    private final CountyBoard counties;
    private final PaperCodes codes;
    private final PlaceWords words;
    private final Clock clock;

    PlacePapersController(
            VillageSheets villages, CountyBoard counties, PaperCodes codes, PlaceWords words, Clock clock) {
        this.villages = villages;
        this.counties = counties;
        this.codes = codes;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/village-exits/{code}/sheet")
    @Requires(Permission.PLACE_EXIT_READ)
    String village(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year, Model model) {
        var sheet = villages.sheet(code, year);
        var findings = sheet.findings();
        List<VillageFinding> rows = findings == null ? List.of() : findings.findings();
        model.addAttribute("sheet", sheet);
        model.addAttribute("pages", PaperPage.of(List.of(new Part("findings", FINDINGS.cut(rows, this::weight)))));
        codes("/village-exits/%s?year=%d".formatted(code, sheet.year()), model);
        return "place/paper-village";
    }

    @GetMapping("/county-exits/{code}/application")
    @Requires(Permission.EVALUATION_READ)
    String county(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year, Model model) {
        var sheet = counties.sheet(code, year);
        var assessment = sheet.assessment();
        List<RateFinding> rates = assessment == null ? List.of() : assessment.rates();
        model.addAttribute("sheet", sheet);
        model.addAttribute("pages", PaperPage.of(List.of(new Part("rates", RATES.cut(rates, rate -> 2)))));
        codes("/county-exits/%s?year=%d".formatted(code, sheet.year()), model);
        return "place/paper-county";
    }

    private void codes(String path, Model model) {
        model.addAttribute("address", codes.address(path));
        model.addAttribute("qr", codes.qr(path));
        model.addAttribute("today", LocalDate.now(clock));
    }

    private int weight(VillageFinding finding) {
        var reason = finding.reason();
        var sentence = words.say(finding.explanation()).length() + (reason == null ? 0 : reason.length() + 5);
        return ROW
                + LINE
                        * Math.max(
                                lines(sentence, LINE_OF_SENTENCE),
                                Math.max(
                                        lines(finding.clause().citation().length(), LINE_OF_CITATION),
                                        lines(words.say(finding.standard()).length(), LINE_OF_STANDARD)));
    }

    private static int lines(int length, int line) {
        return (length + line - 1) / line;
    }
}
