package cn.mingbai.casework;

import cn.mingbai.account.Role;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Step;
import cn.mingbai.procedure.round.RoundKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The books of every procedure, by the key under which cases carry it. */
@Component
public class Books {

    private final Map<String, ProcedureBook> books = new LinkedHashMap<>();

    Books(List<ProcedureBook> all) {
        all.forEach(book -> book.tables().forEach(table -> books.put(table.key(), book)));
    }

    /** The book of a case; a procedure nobody keeps a book of is an accident. */
    public ProcedureBook of(String procedure) {
        return Optional.ofNullable(books.get(procedure))
                .orElseThrow(() -> new IllegalArgumentException("No book of " + procedure));
    }

    public List<Procedure> tables() {
        return books.values().stream()
                .distinct()
                .flatMap(book -> book.tables().stream())
                .toList();
    }

    /** The tables that are worked in rounds of that kind. */
    public List<Procedure> tables(RoundKind kind) {
        return tables().stream()
                .filter(table -> of(table.key()).round() == kind)
                .toList();
    }

    public Optional<Procedure> find(String key) {
        return tables().stream().filter(table -> table.key().equals(key)).findFirst();
    }

    public Procedure table(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No table " + key));
    }

    public ListWork work(String procedure) {
        return of(procedure).work(procedure);
    }

    /** The line for an action in the case's state; empty where there is none now. */
    public Optional<Step> step(CaseFile file, String action) {
        var table = table(file.procedure());
        return table.action(action).flatMap(named -> table.step(table.state(file.state()), named));
    }

    /** The steps a role may take with one case on its own. */
    public List<Step> alone(CaseFile file, Role role) {
        if (!file.open()) {
            return List.of();
        }
        var table = table(file.procedure());
        var elsewhere = work(file.procedure()).elsewhere();
        return table.stepsFrom(table.state(file.state())).stream()
                .filter(step -> step.roles().contains(role)
                        && !elsewhere.contains(step.action().name()))
                .toList();
    }

    /**
     * The next step on the way, whoever takes it, or the first that leads away where the case has stopped; empty at the end, and
     * while an objection waits.
     */
    public Optional<Step> next(Procedure table, String state) {
        var book = of(table.key());
        var work = book.work(table.key());
        var stopped = book.stopped().contains(state);
        return table.stepsFrom(table.state(state)).stream()
                .filter(step -> !step.followsFromNotice() && work.isAside(step) == stopped)
                .findFirst();
    }
}
