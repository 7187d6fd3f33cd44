package cn.mingbai.criteria.web;

import cn.mingbai.account.Permission;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.decision.Decisions;
import cn.mingbai.shared.MenuEntry;
import cn.mingbai.shared.WorkQueue;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What the module contributes to the menu and to the home page. */
@Configuration(proxyBeanMethods = false)
class CriteriaMenu {

    @Bean
    MenuEntry assessmentsEntry() {
        return new MenuEntry("assessments", "/decisions", 30, Permission.HOUSEHOLD_READ.name());
    }

    @Bean
    MenuEntry standardsEntry() {
        return new MenuEntry("standards", "/standards", 80, Permission.REFERENCE_READ.name());
    }

    @Bean
    WorkQueue undeterminedHouseholds(@Lazy Decisions decisions) {
        return new Undetermined(decisions);
    }

    /** Households of which something is still to be found out. */
    private record Undetermined(Decisions decisions) implements WorkQueue {

        @Override
        public String permission() {
            return Permission.HOUSEHOLD_READ.name();
        }

        @Override
        public List<Item> items() {
            var filter = decisions.filter(null, null, Decision.UNDETERMINED, null);
            return List.of(new Item(
                    Heading.WAITING_FOR_ME,
                    "assessment.undetermined",
                    decisions.count(filter),
                    "/decisions?decision=UNDETERMINED&year=" + filter.year()));
        }
    }
}
