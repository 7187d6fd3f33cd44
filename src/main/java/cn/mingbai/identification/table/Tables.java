package cn.mingbai.identification.table;

import cn.mingbai.procedure.Procedure;
import java.util.List;

/** The procedures of this module, by the key under which cases carry them. */
public final class Tables {

    public static final List<Procedure> ALL =
            List.of(IdentificationProcedure.TABLE, RemovalProcedure.CLEARING, RemovalProcedure.DISSOLUTION);

    private Tables() {}

    /** Whether that procedure leads into the register; the others lead off it. */
    public static boolean isInto(String key) {
        return key.equals(IdentificationProcedure.TABLE.key());
    }

    static Procedure of(String key) {
        return ALL.stream()
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table " + key));
    }
}
