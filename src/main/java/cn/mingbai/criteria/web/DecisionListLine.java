package cn.mingbai.criteria.web;

import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.Summary;
import cn.mingbai.criteria.decision.DecisionLine;
import cn.mingbai.household.HouseholdHeader;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A household in the list, with the deciding reasons in words; tag is the kind of status tag. */
record DecisionListLine(
        HouseholdHeader header,
        Decision decision,
        String tag,
        List<String> reasons,
        @Nullable BigDecimal income,
        int version,
        boolean outOfDate) {

    static DecisionListLine of(DecisionLine line, Sentences sentences) {
        return new DecisionListLine(
                line.header(),
                line.decision(),
                switch (line.decision()) {
                    case ELIGIBLE -> "warn";
                    case NOT_ELIGIBLE -> "ok";
                    case UNDETERMINED -> "unknown";
                },
                sentences.say(Summary.inShort(line.decision(), line.deciding())),
                line.perCapitaIncome(),
                line.standardVersion(),
                line.outOfDate());
    }
}
