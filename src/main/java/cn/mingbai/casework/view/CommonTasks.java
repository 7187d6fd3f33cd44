package cn.mingbai.casework.view;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Role;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.casework.Books;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.meeting.MeetingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What every procedure lets officers do to a list: meetings, notices, samples. */
@Component
@Order(10)
class CommonTasks implements ListTasks {

    private final Books books;

    CommonTasks(Books books) {
        this.books = books;
    }

    @Override
    public List<ListTask> of(ListPage page, SignedInOfficer officer) {
        var tasks = new ArrayList<ListTask>();
        if (officer.may(Permission.CASE_VILLAGE)) {
            for (var kind : MeetingKind.values()) {
                tasks.addAll(meeting(page, kind));
            }
        }
        if (officer.may(Permission.CASE_SAMPLE)) {
            sample(page, officer.role() == Role.TOWNSHIP_OFFICER ? Level.TOWNSHIP : Level.COUNTY)
                    .ifPresent(tasks::add);
        }
        for (var standing : page.standings()) {
            notice(page, standing, officer.role()).ifPresent(tasks::add);
        }
        return tasks;
    }

    private static List<ListTask> meeting(ListPage page, MeetingKind kind) {
        var waiting =
                page.lines().stream().filter(line -> line.meeting() == kind).count();
        var list = "/village-lists/" + page.list().id();
        return waiting == 0
                ? List.of()
                : List.of(
                        ListTask.link(list + "/meetings/new?kind=" + kind, "casework.task.meeting." + kind, waiting),
                        ListTask.link(list + "/papers/meeting?kind=" + kind, "casework.task.sheets." + kind));
    }

    private Optional<ListTask> sample(ListPage page, Level level) {
        var waiting = page.lines().stream()
                .filter(line -> line.file().open()
                        && line.file()
                                .state()
                                .equals(books.work(line.file().procedure())
                                        .samples()
                                        .get(level)))
                .count();
        var rules = page.round().rules();
        var percent = level == Level.TOWNSHIP ? rules.townshipSample() : rules.countySample();
        var href = "/village-lists/%s/draws".formatted(page.list().id());
        return waiting == 0
                ? Optional.empty()
                : Optional.of(ListTask.button(href, Map.of(), "casework.task.sample", waiting, percent));
    }

    private Optional<ListTask> notice(ListPage page, ListPage.Standing standing, Role role) {
        var next = standing.next();
        if (next == null || !next.roles().contains(role)) {
            return Optional.empty();
        }
        var action = next.action().name();
        return books.work(standing.procedure())
                .notice(action)
                .map(notice -> ListTask.button(
                                "/village-lists/%s/notices"
                                        .formatted(page.list().id()),
                                Map.of("procedure", standing.procedure(), "action", action),
                                "casework.task.notice",
                                "=procedure.%s.action.%s".formatted(standing.procedure(), action),
                                "=casework.procedure." + standing.procedure(),
                                standing.cases())
                        .first()
                        .asking("casework.task.notice.confirm"));
    }
}
