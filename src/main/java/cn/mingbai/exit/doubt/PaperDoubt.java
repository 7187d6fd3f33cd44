package cn.mingbai.exit.doubt;

import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Setting;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One question about a planned exit.
 *
 * @param measured in the unit of the threshold; null where what would be measured is unknown, which raises the question too
 * @param threshold by which it was raised, with its clause and whether that is a rule or a choice of this product
 * @param explanation words are in messages/exit.properties
 */
public record PaperDoubt(DoubtKind kind, @Nullable BigDecimal measured, Setting threshold, Sentence explanation) {}
