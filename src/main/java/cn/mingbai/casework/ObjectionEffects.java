package cn.mingbai.casework;

import cn.mingbai.database.VillageScope;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.shared.Actor;
import cn.mingbai.shared.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What objections do to cases, in the transaction in which they are raised or answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ObjectionEffects {

    private static final String PUBLIC = "public";

    private final CaseDesk desk;
    private final CaseFiles files;
    private final Books books;
    private final CurrentActor current;
    private final VillageScope scope;
    private final JdbcClient jdbc;
    private final Clock clock;

    ObjectionEffects(
            CaseDesk desk,
            CaseFiles files,
            Books books,
            CurrentActor current,
            VillageScope scope,
            JdbcClient jdbc,
            Clock clock) {
        this.desk = desk;
        this.files = files;
        this.books = books;
        this.current = current;
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What an investigation came to, in the words of this module. */
    enum Answer {
        OBJECTION_REJECTED,
        OBJECTION_AMENDS,
        OBJECTION_REMOVES
    }

    /** Stops the cases on these lines; one that is stopped already stays so. */
    void raised(Collection<UUID> lines) {
        lines.forEach(line -> with(line, file -> follow(file, "OBJECTION_RAISED", "")));
    }

    /**
     * Lets the case on a line go on, sends it back, or ends it.
     *
     * @param stillOpen whether another objection to the same line is not answered yet: then it goes on waiting
     */
    void answered(UUID line, Answer answer, String words, boolean stillOpen) {
        if (answer != Answer.OBJECTION_REJECTED || !stillOpen) {
            with(line, file -> follow(file, answer.name(), words));
        }
    }

    /** Somebody on the public page is nobody to the database: for him the village of the case is looked into. */
    private void with(UUID line, Consumer<CaseFile> work) {
        jdbc.sql("SELECT area_of_case(?)")
                .param(line)
                .query(Long.class)
                .optional()
                .ifPresent(area -> scope.within(
                        area,
                        PUBLIC,
                        () -> files.find(List.of(new CaseId(line))).forEach(work)));
    }

    private void follow(CaseFile file, String action, String words) {
        if (books.step(file, action).isEmpty()) {
            return;
        }
        var actor = current.get().map(Actor::name).orElse(PUBLIC);
        var wish =
                Wish.of(file.id(), file.version(), action, LocalDate.now(clock)).saying(words);
        var outcome = desk.act(wish, Acting.notice(actor));
        if (!(outcome instanceof Done)) {
            // The objection must not be lost beside a case that moved: the whole request is tried again by its sender.
            throw new IllegalStateException("Case %s did not follow an objection: %s".formatted(file.id(), outcome));
        }
    }
}
