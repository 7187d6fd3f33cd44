package cn.mingbai.account.setup;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once the product answers: in the demo there are accounts by then, and nothing is printed. */
@Component
class SetupAnnouncement {

    private final FirstAdministrator first;

    SetupAnnouncement(FirstAdministrator first) {
        this.first = first;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        first.announce();
    }
}
