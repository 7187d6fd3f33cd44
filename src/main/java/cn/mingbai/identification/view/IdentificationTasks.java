package cn.mingbai.identification.view;

import cn.mingbai.account.Permission;
import cn.mingbai.account.Role;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.casework.view.ListPage;
import cn.mingbai.casework.view.ListTask;
import cn.mingbai.casework.view.ListTasks;
import cn.mingbai.procedure.round.RoundKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is done to a list in identification alone: choosing households, ending the comparison. */
@Component
@Order(0)
class IdentificationTasks implements ListTasks {

    @Override
    public List<ListTask> of(ListPage page, SignedInOfficer officer) {
        if (page.round().kind() != RoundKind.IDENTIFICATION) {
            return List.of();
        }
        var list = "/village-lists/" + page.list().id();
        var tasks = new ArrayList<ListTask>();
        if (officer.may(Permission.CASE_VILLAGE) && page.round().open()) {
            var choose = ListTask.link(list + "/candidates", "identification.task.candidates");
            tasks.add(page.lines().isEmpty() ? choose.first() : choose);
        }
        var waiting = page.in("IDENTIFICATION", "GROUP_APPRAISED");
        if (officer.role() == Role.COUNTY_OFFICER && waiting > 0) {
            tasks.add(
                    ListTask.button(list + "/comparison-completion", Map.of(), "identification.task.complete", waiting)
                            .first());
        }
        return tasks;
    }
}
