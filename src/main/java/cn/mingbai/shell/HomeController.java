package cn.mingbai.shell;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.DemoAccounts;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.shared.WorkQueue;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** My work (我的工作): what waits for the officer and what he can do here. */
@Controller
class HomeController {

    private final CurrentOfficer current;
    private final List<WorkQueue> queues;
    private final boolean demo;

    HomeController(CurrentOfficer current, List<WorkQueue> queues, ObjectProvider<DemoAccounts> demo) {
        this.current = current;
        this.queues = queues;
        this.demo = demo.getIfAvailable() != null;
    }

    /** One heading with its numbers, overdue first. */
    record Section(WorkQueue.Heading heading, List<WorkQueue.Item> items) {}

    @GetMapping("/")
    @Requires(Permission.OWN_WORK)
    String home(Model model) {
        var officer = current.require();
        var items = queues.stream()
                .filter(queue -> officer.may(Permission.valueOf(queue.permission())))
                .flatMap(queue -> queue.items().stream())
                .filter(item -> item.count() > 0)
                .sorted(Comparator.comparingLong(WorkQueue.Item::overdue).reversed())
                .toList();
        model.addAttribute(
                "sections",
                Stream.of(WorkQueue.Heading.values())
                        .map(heading -> new Section(
                                heading,
                                items.stream()
                                        .filter(item -> item.heading() == heading)
                                        .toList()))
                        .filter(section -> !section.items().isEmpty())
                        .toList());
        model.addAttribute("demo", demo);
        return "home";
    }
}
