package cn.mingbai.exit.place;

import cn.mingbai.database.VillageScope;
import cn.mingbai.exit.place.table.PlaceAction;
import cn.mingbai.notice.ObjectionDecided;
import cn.mingbai.notice.ObjectionRaised;
import cn.mingbai.notice.Objections;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.shared.Actor;
import cn.mingbai.shared.CurrentActor;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What objections do to the cases of places, in the transaction in which they are raised or answered. */
@Component
class PlaceObjections {

    private static final String PUBLIC = "public";

    private final PlaceDesk desk;
    private final PlaceExitTable cases;
    private final Objections objections;
    private final CurrentActor current;
    private final VillageScope scope;
    private final JdbcClient jdbc;

    PlaceObjections(
            PlaceDesk desk,
            PlaceExitTable cases,
            Objections objections,
            CurrentActor current,
            VillageScope scope,
            JdbcClient jdbc) {
        this.desk = desk;
        this.cases = cases;
        this.objections = objections;
        this.current = current;
        this.scope = scope;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ObjectionRaised raised) {
        raised.lineIds().forEach(line -> with(line, file -> follow(file, PlaceAction.OBJECTION_RAISED, "")));
    }

    @EventListener
    void on(ObjectionDecided decided) {
        var answer =
                switch (decided.outcome()) {
                    case LIST_STANDS -> PlaceAction.OBJECTION_REJECTED;
                    case AMENDED -> PlaceAction.OBJECTION_AMENDS;
                    case REMOVED -> PlaceAction.OBJECTION_REMOVES;
                };
        var waits = answer == PlaceAction.OBJECTION_REJECTED
                && !objections.openOn(Set.of(decided.lineId())).isEmpty();
        if (!waits) {
            with(decided.lineId(), file -> {
                // Raised by somebody from whose area the case is not seen, it did not stop the case; its answer still
                // counts.
                follow(file, PlaceAction.OBJECTION_RAISED, "");
                cases.hold(file.id()).ifPresent(stopped -> follow(stopped, answer, decided.answer()));
            });
        }
    }

    /** Somebody on the public page is nobody to the database: for him the place of the case is looked into. */
    private void with(UUID line, Consumer<PlaceExit> work) {
        jdbc.sql("SELECT area_of_place_exit(?)")
                .param(line)
                .query(Long.class)
                .optional()
                .ifPresent(area -> scope.within(
                        area, PUBLIC, () -> cases.hold(new CaseId(line)).ifPresent(work)));
    }

    private void follow(PlaceExit file, PlaceAction action, String words) {
        if (file.table().step(file.table().state(file.state()), action).isEmpty()) {
            return;
        }
        var actor = current.get().map(Actor::name).orElse(PUBLIC);
        var outcome = desk.follow(file, action, words, Acting.notice(actor));
        if (!(outcome instanceof Done)) {
            // The objection must not be lost beside a case that moved: the whole request is tried again by its sender.
            throw new IllegalStateException("Case %s did not follow an objection: %s".formatted(file.id(), outcome));
        }
    }
}
