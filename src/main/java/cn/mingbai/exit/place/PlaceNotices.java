package cn.mingbai.exit.place;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.criteria.standard.NoticeRule.DayCount;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.place.Judged.Incidence;
import cn.mingbai.exit.place.table.PlaceKind;
import cn.mingbai.exit.rate.RateKind;
import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.NoticePeriod;
import cn.mingbai.notice.NoticeSubject;
import cn.mingbai.notice.NoticeTitle;
import cn.mingbai.notice.Notices;
import cn.mingbai.notice.PlaceLine;
import cn.mingbai.notice.PostOutcome;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.ActionOutcome.Refused;
import cn.mingbai.procedure.CaseHistory;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Hangs out the notice of a place's exit: sealed, posted, and the case moved with it in one transaction, or nothing happens. */
@Service
@Transactional
public class PlaceNotices {

    private static final String SUBJECT = "PLACE_EXIT";

    private final PlaceDesk desk;
    private final PlaceEventTable events;
    private final PlaceStandards standards;
    private final Notices notices;
    private final Regions regions;
    private final CurrentOfficer officer;
    private final MessageSource messages;
    private final Clock clock;

    PlaceNotices(
            PlaceDesk desk,
            PlaceEventTable events,
            PlaceStandards standards,
            Notices notices,
            Regions regions,
            CurrentOfficer officer,
            MessageSource messages,
            Clock clock) {
        this.desk = desk;
        this.events = events;
        this.standards = standards;
        this.notices = notices;
        this.regions = regions;
        this.officer = officer;
        this.messages = messages;
        this.clock = clock;
    }

    /** Posts the notice of a case: the township's for a village, the province's for a county. */
    @PreAuthorize("hasAuthority('PLACE_EXIT_WORK')")
    public ActionOutcome post(CaseId id, int version) {
        var outcome = posted(desk.hold(id), version);
        if (!(outcome instanceof Done)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    private ActionOutcome posted(PlaceExit file, int version) {
        var action = file.kind() == PlaceKind.VILLAGE ? "POST_TOWNSHIP_NOTICE" : "POST_PROVINCE_NOTICE";
        var judged = desk.judge(file);
        var incidence = judged.incidence();
        var acting = Acting.of(officer.require());
        // Who may, and when, says the table; only what it lets pass is sealed, for seals are never taken back.
        if (incidence == null || !maySeal(file, action, acting)) {
            return desk.act(PlaceWish.of(file.id(), version, action, LocalDate.now(clock)), null, acting);
        }
        return switch (notices.post(draft(file, incidence))) {
            case PostOutcome.Refused(var reasons) ->
                new Refused(
                        file.id(),
                        reasons.stream()
                                .map(reason -> Obstacle.of(
                                        "notice", "=notice.refused." + reason.reason() + "#" + reason.line()))
                                .toList());
            case PostOutcome.Posted(var notice, var number, var endsOn) ->
                desk.act(PlaceWish.of(file.id(), version, action, LocalDate.now(clock)), notice.value(), acting);
        };
    }

    private static boolean maySeal(PlaceExit file, String action, Acting acting) {
        var table = file.table();
        return table.action(action)
                .flatMap(one -> table.step(table.state(file.state()), one))
                .filter(step -> step.roles().contains(Objects.requireNonNull(acting.role())))
                .isPresent();
    }

    private NoticeDraft draft(PlaceExit file, Incidence incidence) {
        var place = regions.byArea(file.area()).orElseThrow();
        var standard = standards.of(file);
        var village = file.kind() == PlaceKind.VILLAGE;
        var hangs = village ? above(place) : place;
        var last = CaseHistory.lastDay(events.of(file.id()));
        return new NoticeDraft(
                village ? NoticeKind.TOWNSHIP_NOTICE : NoticeKind.PROVINCE_NOTICE,
                file.kind() + "_EXIT",
                new NoticeSubject(SUBJECT, file.id().value()),
                hangs.area(),
                new NoticeTitle(
                        "exit.place.notice.title." + file.kind(), List.of(place.name(), Integer.toString(file.year()))),
                List.of(new PlaceLine(
                        file.id().value(),
                        file.area(),
                        Math.toIntExact(incidence.population()),
                        Math.toIntExact(incidence.poor()),
                        incidence.percent(),
                        messages.getMessage("exit.place.notice.outcome", null, Locale.SIMPLIFIED_CHINESE))),
                List.of(standard.exitSettings()
                        .get(RateKind.INCIDENCE.setting())
                        .threshold()
                        .clause()
                        .citation()),
                last == null ? LocalDate.now(clock) : last,
                period(standard, village));
    }

    /** The township hangs the village's notice out where all its villages read it. */
    private Place above(Place village) {
        return regions.pathTo(village.area()).stream()
                .filter(place -> place.level() == RegionLevel.TOWNSHIP)
                .findFirst()
                .orElseThrow();
    }

    private static NoticePeriod period(Standard standard, boolean village) {
        return village
                ? new NoticePeriod(standard.notice().days(), standard.notice().count() == DayCount.WORKING_DAYS)
                : new NoticePeriod(standard.countyExit().noticeDays(), false);
    }
}
