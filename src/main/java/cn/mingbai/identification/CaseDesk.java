package cn.mingbai.identification;

import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.standing.Admission;
import cn.mingbai.household.standing.RegisterStanding;
import cn.mingbai.identification.table.RemovalProcedure;
import cn.mingbai.identification.table.Tables;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.ActionOutcome.Done;
import cn.mingbai.procedure.ActionOutcome.Refused;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.CaseEngine;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.CaseOrder;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Verdict;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceShelf;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns wishes into orders to the engine, and does to the register what the end of a case does to it. */
@Component
class CaseDesk {

    private final CaseEngine engine;
    private final CaseFiles files;
    private final CaseCircumstances circumstances;
    private final EvidenceShelf shelf;
    private final RegisterStanding register;
    private final MessageSource messages;

    CaseDesk(
            CaseEngine engine,
            CaseFiles files,
            CaseCircumstances circumstances,
            EvidenceShelf shelf,
            RegisterStanding register,
            MessageSource messages) {
        this.engine = engine;
        this.files = files;
        this.circumstances = circumstances;
        this.shelf = shelf;
        this.register = register;
        this.messages = messages;
    }

    CaseFile file(Wish wish) {
        return files.get(wish.id());
    }

    /** Takes the step, with everything that follows from it, or says why not. */
    ActionOutcome act(Wish wish, Acting acting) {
        var file = file(wish);
        var table = Tables.of(file);
        var action = table.action(wish.action());
        if (action.isEmpty()) {
            return new Refused(wish.id(), List.of(Obstacle.of("noSuchAction")));
        }
        var faulty = target(table, wish);
        if (faulty.isPresent()) {
            return new Refused(wish.id(), List.of(faulty.get()));
        }
        var order = new CaseOrder(wish.id(), wish.version(), attempt(file, table, action.get(), wish));
        var outcome = engine.act(table, circumstances, order, acting);
        if (outcome instanceof Done done && done.state().isFinal()) {
            end(file, done.state().name(), wish);
        }
        return outcome;
    }

    /** What would become of the wish; changes nothing. */
    Verdict judge(Wish wish, Acting acting) {
        var file = file(wish);
        var table = Tables.of(file);
        var action = table.action(wish.action());
        if (action.isEmpty()) {
            return new Verdict.Forbidden(List.of(Obstacle.of("noSuchAction")));
        }
        var order = new CaseOrder(wish.id(), wish.version(), attempt(file, table, action.get(), wish));
        return engine.judge(table, circumstances, List.of(order), acting)
                .getOrDefault(wish.id(), new Verdict.Forbidden(List.of()));
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

    private void end(CaseFile file, String state, Wish wish) {
        var reason = reason(file, "state." + state);
        switch (state) {
            case "REGISTERED" ->
                register.admit(
                        file.household(),
                        new Admission(
                                HouseholdCategory.valueOf(detail(wish, "category")),
                                PovertyCause.valueOf(detail(wish, "mainCause")),
                                wish.on(),
                                reason));
            case "REMOVED" ->
                register.remove(
                        file.household(),
                        file.procedure().equals(RemovalProcedure.CLEARING.key())
                                ? RegistrationStatus.CLEARED
                                : RegistrationStatus.CANCELLED,
                        reason);
            default -> {
                // Rejected or withdrawn: the household stays what it was.
            }
        }
    }

    /** Why the register changed, in words for its history. */
    String reason(CaseFile file, String what) {
        return say(
                "identification.reason",
                say("identification.procedure." + file.procedure()),
                say("procedure.%s.%s".formatted(file.procedure(), what)),
                file.id().toString());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private static String detail(Wish wish, String name) {
        return Optional.ofNullable(wish.details().get(name)).orElseThrow();
    }
}
