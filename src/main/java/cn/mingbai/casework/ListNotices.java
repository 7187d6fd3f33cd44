package cn.mingbai.casework;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.casework.NoticeBoard.Line;
import cn.mingbai.casework.NoticeBoard.NoticeOrder;
import cn.mingbai.casework.NoticeBoard.Posting;
import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Hangs out a village's list: every case that is ready for this notice is on it, and moves with it, or nothing happens. */
@Service
@Transactional
public class ListNotices {

    private final CaseDesk desk;
    private final CaseFiles files;
    private final Rounds rounds;
    private final Regions regions;
    private final Households households;
    private final RoundStandards standards;
    private final NoticeBoard board;
    private final Books books;
    private final CurrentOfficer officer;
    private final MessageSource messages;
    private final Clock clock;

    ListNotices(
            CaseDesk desk,
            CaseFiles files,
            Rounds rounds,
            Regions regions,
            Households households,
            RoundStandards standards,
            NoticeBoard board,
            Books books,
            CurrentOfficer officer,
            MessageSource messages,
            Clock clock) {
        this.desk = desk;
        this.files = files;
        this.rounds = rounds;
        this.regions = regions;
        this.households = households;
        this.standards = standards;
        this.board = board;
        this.books = books;
        this.officer = officer;
        this.messages = messages;
        this.clock = clock;
    }

    /** Posts the notice of a list for all cases of one procedure that are ready for it. */
    @PreAuthorize("hasAuthority('CASE_WORK')")
    public ListNoticeOutcome post(UUID listId, String procedure, String action) {
        var which = books.find(procedure)
                .flatMap(table -> books.work(procedure).notice(action))
                .orElse(null);
        if (which == null) {
            return new ListNoticeOutcome.Refused(List.of(Obstacle.of("nothingReady")), List.of());
        }
        return post(listId, procedure, which);
    }

    private ListNoticeOutcome post(UUID listId, String procedure, ListNotice which) {
        var ready = files.ofList(listId).stream()
                .filter(file -> file.open()
                        && file.procedure().equals(procedure)
                        && file.state().equals(which.from()))
                .toList();
        if (ready.isEmpty()) {
            return new ListNoticeOutcome.Refused(List.of(Obstacle.of("nothingReady")), List.of());
        }
        return switch (board.post(order(listId, procedure, which, ready))) {
            case Posting.Refused(var obstacles) -> new ListNoticeOutcome.Refused(obstacles, List.of());
            case Posting.Posted posted -> moved(posted, which, ready);
        };
    }

    private ListNoticeOutcome moved(Posting.Posted posted, ListNotice which, List<CaseFile> ready) {
        var acting = Acting.of(officer.require());
        var references = new References(null, posted.notice(), null, null);
        var today = LocalDate.now(clock);
        var outcomes = ready.stream()
                .map(file -> desk.act(
                        Wish.of(file.id(), file.version(), which.action(), today)
                                .pointing(references),
                        acting))
                .filter(outcome -> !(outcome instanceof Done))
                .toList();
        if (!outcomes.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new ListNoticeOutcome.Refused(List.of(), outcomes);
        }
        return new ListNoticeOutcome.Posted(posted.notice(), posted.number(), posted.endsOn(), ready.size());
    }

    private NoticeOrder order(UUID listId, String procedure, ListNotice which, List<CaseFile> ready) {
        var list = rounds.list(listId);
        var round = rounds.get(list.round());
        var village = regions.byArea(list.area()).orElseThrow();
        var headers =
                households.headersOf(ready.stream().map(CaseFile::household).toList());
        var lines = ready.stream()
                .map(file -> line(file, Objects.requireNonNull(headers.get(file.household())), procedure, which))
                .sorted(Comparator.comparing(Line::villagerGroup).thenComparing(Line::head))
                .toList();
        var last = lastDay(files.histories(ready.stream().map(CaseFile::id).toList()).values().stream()
                .flatMap(List::stream)
                .toList());
        return new NoticeOrder(
                which.kind(),
                procedure,
                listId,
                list.area(),
                List.of(village.name(), round.name()),
                lines,
                books.of(procedure).basis(standards.of(round)),
                last,
                round.rules().noticeDays(),
                round.rules().noticeInWorkingDays());
    }

    private Line line(CaseFile file, HouseholdHeader header, String procedure, ListNotice which) {
        var outcome = messages.getMessage(
                "casework.outcome." + procedure + "." + which.action(), null, java.util.Locale.SIMPLIFIED_CHINESE);
        return new Line(
                file.id().value(),
                Objects.requireNonNullElse(header.headName(), ""),
                header.villagerGroup(),
                header.size(),
                null,
                outcome);
    }

    private LocalDate lastDay(List<CaseEvent> events) {
        return events.stream()
                .filter(event -> event.from() != null)
                .map(CaseEvent::day)
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.now(clock));
    }
}
