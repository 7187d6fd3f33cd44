package cn.mingbai.casework;

import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.ActionOutcome.Refused;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.CaseEngine;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.CaseOrder;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Verdict;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceShelf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns wishes into orders to the engine, with everything that a step brings along and everything that follows from it. */
@Component
public class CaseDesk {

    private final CaseEngine engine;
    private final CaseFiles files;
    private final CaseCircumstances circumstances;
    private final EvidenceShelf shelf;
    private final HomeAssessments assessments;
    private final Books books;
    private final MessageSource messages;

    CaseDesk(
            CaseEngine engine,
            CaseFiles files,
            CaseCircumstances circumstances,
            EvidenceShelf shelf,
            HomeAssessments assessments,
            Books books,
            MessageSource messages) {
        this.engine = engine;
        this.files = files;
        this.circumstances = circumstances;
        this.shelf = shelf;
        this.assessments = assessments;
        this.books = books;
        this.messages = messages;
    }

    CaseFile file(Wish wish) {
        return files.get(wish.id());
    }

    /** Takes the step, with everything that follows from it, or says why not; then the caller rolls back. */
    public ActionOutcome act(Wish wish, Acting acting) {
        var file = file(wish);
        var table = books.table(file.procedure());
        var action = table.action(wish.action());
        if (action.isEmpty()) {
            return new Refused(wish.id(), List.of(Obstacle.of("noSuchAction")));
        }
        var faulty = target(table, wish).or(() -> books.of(file.procedure()).unfit(file, wish));
        if (faulty.isPresent()) {
            return new Refused(wish.id(), List.of(faulty.get()));
        }
        var brought = brought(file, wish, acting);
        var order = new CaseOrder(wish.id(), wish.version(), attempt(file, table, action.get(), brought));
        var outcome = engine.act(table, circumstances, order, acting);
        if (outcome instanceof Done done && done.state().isFinal()) {
            var state = done.state().name();
            books.of(file.procedure()).ended(file, state, wish, reason(file, "state." + state));
        }
        return outcome;
    }

    /** What would become of the wish once he has shown his password, where it is asked for; changes nothing. */
    public Verdict judge(Wish wish, Acting acting) {
        return judge(List.of(wish), acting).getOrDefault(wish.id(), new Verdict.Forbidden(List.of()));
    }

    /** The same for many wishes, judged together; changes nothing. A case that is not there has no verdict. */
    public Map<CaseId, Verdict> judge(Collection<Wish> wishes, Acting acting) {
        var found = files.find(wishes.stream().map(Wish::id).toList()).stream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        var verdicts = new HashMap<CaseId, Verdict>();
        var orders = new HashMap<String, List<CaseOrder>>();
        for (var wish : wishes) {
            var file = found.get(wish.id());
            if (file != null) {
                order(file, wish)
                        .ifPresentOrElse(
                                order -> orders.computeIfAbsent(file.procedure(), any -> new ArrayList<>())
                                        .add(order),
                                () -> verdicts.put(
                                        wish.id(), new Verdict.Forbidden(List.of(Obstacle.of("noSuchAction")))));
            }
        }
        orders.forEach((procedure, asked) ->
                verdicts.putAll(engine.judge(books.table(procedure), circumstances, asked, acting.asIfConfirmed())));
        return verdicts;
    }

    private Optional<CaseOrder> order(CaseFile file, Wish wish) {
        var table = books.table(file.procedure());
        return target(table, wish).isPresent()
                ? Optional.empty()
                : table.action(wish.action())
                        .map(action -> new CaseOrder(wish.id(), wish.version(), attempt(file, table, action, wish)));
    }

    /** Keeps what the step states, and freezes the assessment where the step is taken with it. */
    private Wish brought(CaseFile file, Wish wish, Acting acting) {
        var book = books.of(file.procedure());
        book.prepare(file, wish, acting);
        var isFrozen = wish.references().snapshot() != null;
        if (isFrozen || !book.work(file.procedure()).freezing().contains(wish.action())) {
            return wish;
        }
        var snapshot = assessments.freeze(file, wish, acting.name());
        return wish.pointing(new References(
                wish.references().meeting(),
                wish.references().notice(),
                snapshot,
                wish.references().draw()));
    }

    private static Optional<Obstacle> target(Procedure table, Wish wish) {
        var target = wish.target();
        return target == null
                        || table.states().stream()
                                .anyMatch(state -> state.name().equals(target))
                ? Optional.empty()
                : Optional.of(Obstacle.of("wrongTarget"));
    }

    private Attempt attempt(CaseFile file, Procedure table, CaseAction action, Wish wish) {
        var target = wish.target();
        Map<UUID, EvidenceKind> scans = wish.evidence().isEmpty()
                ? Map.of()
                : shelf.kindsOf(file.list(), file.id().value(), wish.evidence());
        return new Attempt(
                action,
                wish.on(),
                target == null ? null : table.state(target),
                wish.comment(),
                wish.signers(),
                scans,
                wish.ballot(),
                wish.references(),
                wish.details().keySet());
    }

    /** Why the register changed, in words for its history. */
    public String reason(CaseFile file, String what) {
        return say(
                "casework.reason",
                say("casework.procedure." + file.procedure()),
                say("procedure.%s.%s".formatted(file.procedure(), what)),
                file.id().toString());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
