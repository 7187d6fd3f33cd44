package cn.mingbai.exit.view;

import cn.mingbai.account.Permission;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.casework.view.ListPage;
import cn.mingbai.casework.view.ListTask;
import cn.mingbai.casework.view.ListTasks;
import cn.mingbai.procedure.round.RoundKind;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is done to a list of exits alone: marking households, opening the desk. */
@Component
@Order(0)
class ExitTasks implements ListTasks {

    @Override
    public List<ListTask> of(ListPage page, SignedInOfficer officer) {
        if (page.round().kind() != RoundKind.EXIT) {
            return List.of();
        }
        var tasks = new ArrayList<ListTask>();
        if (officer.may(Permission.CASE_VILLAGE) && page.round().open()) {
            var mark = ListTask.link(
                    "/village-lists/%s/exit-candidates".formatted(page.list().id()), "exit.task.mark");
            tasks.add(page.lines().isEmpty() ? mark.first() : mark);
        }
        if (officer.may(Permission.EXIT_APPROVE)) {
            tasks.add(ListTask.link("/exit-desk?round=" + page.round().id(), "exit.task.desk"));
        }
        return tasks;
    }
}
