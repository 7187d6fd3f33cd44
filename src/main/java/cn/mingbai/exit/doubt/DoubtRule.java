package cn.mingbai.exit.doubt;

import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.ExitSettings;
import cn.mingbai.criteria.standard.Setting;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pattern. Pure: it sees what it is given, and nothing else. */
@FunctionalInterface
interface DoubtRule {

    BigDecimal HUNDRED = new BigDecimal(100);

    /** The question, or empty where the pattern does not show. */
    Optional<PaperDoubt> look(PlannedExit exit, Surroundings around, ExitSettings settings);

    static Optional<PaperDoubt> doubt(
            DoubtKind kind, @Nullable BigDecimal measured, Setting threshold, Object... arguments) {
        return Optional.of(new PaperDoubt(kind, measured, threshold, Sentence.of("exit.doubt." + kind, arguments)));
    }
}
