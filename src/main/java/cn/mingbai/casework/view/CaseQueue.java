package cn.mingbai.casework.view;

import cn.mingbai.shared.WorkQueue;
import cn.mingbai.shared.WorkQueue.Item;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cases on the home page. */
@Component
class CaseQueue implements WorkQueue {

    private final WaitingCases waiting;

    CaseQueue(WaitingCases waiting) {
        this.waiting = waiting;
    }

    @Override
    public String permission() {
        return "CASE_READ";
    }

    @Override
    public List<Item> items() {
        return waiting.items();
    }
}
