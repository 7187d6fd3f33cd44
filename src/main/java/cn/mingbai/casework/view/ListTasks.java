package cn.mingbai.casework.view;

import cn.mingbai.account.SignedInOfficer;
import java.util.List;

/** What a module lets officers do to a list as a whole, beside what every procedure has. */
public interface ListTasks {

    /** The tasks of this officer; the tasks of the page itself are not filled in yet. */
    List<ListTask> of(ListPage page, SignedInOfficer officer);
}
