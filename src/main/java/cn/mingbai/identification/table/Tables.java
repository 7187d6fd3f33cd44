package cn.mingbai.identification.table;

import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Step;
import java.util.List;
import java.util.Optional;

/** The procedures of this module, by the key under which cases carry them. */
public final class Tables {

    public static final List<Procedure> ALL =
            List.of(IdentificationProcedure.TABLE, RemovalProcedure.CLEARING, RemovalProcedure.DISSOLUTION);

    private Tables() {}

    /** The table of a case of this module; another module's case is an accident here. */
    public static Procedure of(CaseFile file) {
        return of(file.procedure());
    }

    /** The line for an action in the case's state; empty where there is none now. */
    public static Optional<Step> step(CaseFile file, String action) {
        var table = of(file);
        return table.action(action).flatMap(named -> table.step(table.state(file.state()), named));
    }

    public static Procedure of(String key) {
        return ALL.stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table " + key));
    }
}
