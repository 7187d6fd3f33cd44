package cn.mingbai.exit.hardship;

import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Hardship;
import cn.mingbai.criteria.standard.HardshipRule;
import cn.mingbai.criteria.standard.HardshipRule.Effect;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Judges hardships by the standard's rules and lets them weigh on the assessment. They only ever hold an exit back; a hardship that
 * nobody answered for is unknown and holds it back too.
 */
public final class Hardships {

    private final Map<Hardship, HardshipRule> rules;

    /** Takes the rules of a standard; refuses such as leave a hardship out. */
    public Hardships(Map<Hardship, HardshipRule> rules) {
        this.rules = Map.copyOf(rules);
        if (this.rules.size() < Hardship.values().length) {
            throw new IllegalArgumentException("Each hardship needs a rule");
        }
    }

    /**
     * @param stated what the verification found; a hardship that is left out is unknown
     * @return one finding for each hardship that matters by the rules
     */
    public List<HardshipFinding> judge(Map<Hardship, Boolean> stated) {
        return Arrays.stream(Hardship.values())
                .filter(hardship -> rule(hardship).effect() != Effect.MAY_EXIT)
                .map(hardship -> judge(hardship, stated))
                .toList();
    }

    /** The decision with the hardships in it. */
    public Decision weigh(Decision assessed, Map<Hardship, Boolean> stated) {
        var outcomes = judge(stated).stream().map(HardshipFinding::outcome).toList();
        if (assessed == Decision.NOT_ELIGIBLE || outcomes.contains(Outcome.NOT_MET)) {
            return Decision.NOT_ELIGIBLE;
        }
        return outcomes.contains(Outcome.UNKNOWN) ? Decision.UNDETERMINED : assessed;
    }

    private HardshipFinding judge(Hardship hardship, Map<Hardship, Boolean> stated) {
        var rule = rule(hardship);
        if (!stated.containsKey(hardship)) {
            return finding(hardship, Outcome.UNKNOWN, rule, "UNKNOWN");
        }
        if (!Boolean.TRUE.equals(stated.get(hardship))) {
            return finding(hardship, Outcome.MET, rule, "MET");
        }
        return rule.effect() == Effect.STAY
                ? finding(hardship, Outcome.NOT_MET, rule, "NOT_MET")
                : finding(hardship, Outcome.UNKNOWN, rule, "countyDecides");
    }

    private static HardshipFinding finding(Hardship hardship, Outcome outcome, HardshipRule rule, String which) {
        return new HardshipFinding(hardship, outcome, rule, Sentence.of("exit.hardship." + hardship + "." + which));
    }

    private HardshipRule rule(Hardship hardship) {
        return Objects.requireNonNull(rules.get(hardship));
    }
}
