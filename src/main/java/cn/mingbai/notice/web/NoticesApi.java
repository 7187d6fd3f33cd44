package cn.mingbai.notice.web;

import cn.mingbai.account.OpenToAll;
import cn.mingbai.notice.board.PublicNotices;
import cn.mingbai.notice.board.Verification;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public notices for other systems, and for whoever wants to check the seals himself. */
@RestController
@RequestMapping("/api/notices")
@OpenToAll("a notice is made for everybody")
class NoticesApi {

    private final PublicNotices notices;
    private final Regions regions;
    private final PublicLimits limits;
    private final MessageSource messages;
    private final Clock clock;

    NoticesApi(PublicNotices notices, Regions regions, PublicLimits limits, MessageSource messages, Clock clock) {
        this.notices = notices;
        this.regions = regions;
        this.limits = limits;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param code the check code as it is printed */
    record PrintedCode(@NotBlank @Size(max = 40) @Nullable String code) {}

    /** What the comparison says, for machines and for people. */
    record Compared(Verification result, String message) {}

    /** The running notices of a place and below, latest first. */
    @GetMapping
    KeysetPage<NoticeViews.Summary> running(
            @RequestParam(defaultValue = "14") String region, @RequestParam(required = false) @Nullable String after) {
        var place = regions.byCode(region).orElseThrow(() -> new NotFoundException("No region " + region));
        var now = clock.instant();
        return notices.running(place, after).map(seal -> NoticeViews.Summary.of(seal, now));
    }

    /** One notice: whole while its period runs, the seal for good. */
    @GetMapping("/{number}")
    NoticeViews.Notice show(@PathVariable String number) {
        return NoticeViews.Notice.of(notices.byNumber(number), clock.instant());
    }

    @PostMapping("/{number}/verification")
    Compared verify(@PathVariable String number, @Valid @RequestBody PrintedCode printed, HttpServletRequest request) {
        limits.comparison(request);
        var seal = notices.byNumber(number).seal();
        var result = notices.verify(seal, Objects.requireNonNull(printed.code()));
        return new Compared(result, messages.getMessage("verification." + result, null, request.getLocale()));
    }
}
