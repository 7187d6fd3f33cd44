package cn.mingbai.notice.web;

import cn.mingbai.account.OpenToAll;
import cn.mingbai.notice.board.PublicNotices;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What villagers see without signing in: the notice on the wall, and whether the sheet there is the sealed one. */
@Controller
@OpenToAll("a notice is made for everybody")
class PublicNoticeController {

    private static final String PROVINCE = "14";

    private final PublicNotices notices;
    private final Regions regions;
    private final PublicLimits limits;
    private final Clock clock;

    PublicNoticeController(PublicNotices notices, Regions regions, PublicLimits limits, Clock clock) {
        this.notices = notices;
        this.regions = regions;
        this.limits = limits;
        this.clock = clock;
    }

    /** @param c the check code, which the QR code brings along */
    @GetMapping("/n/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String c,
            HttpServletRequest request,
            Model model) {
        var shown = notices.byShortCode(code);
        if (c != null) {
            limits.comparison(request);
            model.addAttribute("verification", notices.verify(shown.seal(), c));
        }
        model.addAttribute("shown", shown);
        model.addAttribute("now", clock.instant());
        return "notice/public";
    }

    @GetMapping("/notices/public")
    String running(
            @RequestParam(defaultValue = PROVINCE) String region,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var place = regions.byCode(region).orElseThrow(() -> new NotFoundException("No region " + region));
        model.addAttribute("place", place);
        model.addAttribute("path", regions.pathTo(place.area()));
        model.addAttribute("below", below(place));
        model.addAttribute("now", clock.instant());
        model.addAttribute("page", notices.running(place, after));
        return "notice/running";
    }

    @GetMapping("/notices/verification")
    String form() {
        return "notice/verification";
    }

    /** @param notice short code or number, as typed */
    @PostMapping("/notices/verification")
    String verify(
            @RequestParam(defaultValue = "") String notice,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            Model model) {
        limits.comparison(request);
        var seal = notices.find(shortened(notice));
        model.addAttribute("notice", shortened(notice));
        model.addAttribute("code", shortened(code));
        model.addAttribute("seal", seal.orElse(null));
        model.addAttribute(
                "verification",
                seal.map(found -> notices.verify(found, shortened(code))).orElse(null));
        model.addAttribute("asked", true);
        return "notice/verification";
    }

    private List<Place> below(Place place) {
        return place.level() == RegionLevel.VILLAGE ? List.of() : regions.childrenOf(place);
    }

    private static String shortened(String typed) {
        return typed.replace("\0", "")
                .substring(0, Math.min(typed.replace("\0", "").length(), 40));
    }
}
