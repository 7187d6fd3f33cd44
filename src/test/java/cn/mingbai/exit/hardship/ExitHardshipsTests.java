package cn.mingbai.exit.hardship;

import static cn.mingbai.criteria.Decision.ELIGIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Sentences;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.Hardship;
import cn.mingbai.criteria.standard.HardshipRule;
import cn.mingbai.criteria.standard.HardshipRule.Effect;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each hardship by itself, under each effect a standard can give it. */
class ExitHardshipsTests {

    private final Sentences sentences = new Sentences("messages.exit");

    @ParameterizedTest
    @CsvSource({
        "COUNTY_DECIDES, true,  UNKNOWN, UNDETERMINED",
        "COUNTY_DECIDES, false, MET,     ELIGIBLE",
        "COUNTY_DECIDES, ,      UNKNOWN, UNDETERMINED",
        "STAY,           true,  NOT_MET, NOT_ELIGIBLE",
        "STAY,           false, MET,     ELIGIBLE",
        "STAY,           ,      UNKNOWN, UNDETERMINED"
    })
    void anEligibleHousehold(Effect effect, @Nullable Boolean stated, Outcome outcome, Decision decision) {
        for (var hardship : Hardship.values()) {
            var hardships = with(hardship, effect);
            var finding = hardships.judge(stated(hardship, stated)).stream()
                    .filter(one -> one.hardship() == hardship)
                    .findFirst()
                    .orElseThrow();

            assertThat(finding.outcome()).as("%s", hardship).isEqualTo(outcome);
            assertThat(sentences.say(finding.explanation())).endsWith("。");
            assertThat(finding.rule().clause().citation()).isNotBlank();
            assertThat(hardships.weigh(ELIGIBLE, stated(hardship, stated))).isEqualTo(decision);
        }
    }

    @ParameterizedTest
    @EnumSource(Hardship.class)
    void whatDoesNotMatterIsNotAsked(Hardship hardship) {
        var hardships = with(hardship, Effect.MAY_EXIT);

        assertThat(hardships.judge(stated(hardship, true)))
                .extracting(HardshipFinding::hardship)
                .doesNotContain(hardship)
                .hasSize(2);
        assertThat(hardships.weigh(ELIGIBLE, stated(hardship, true))).isEqualTo(ELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void noHardshipEverHelps(Decision assessed) {
        for (var effect : Effect.values()) {
            for (var answer : new Boolean[] {true, false}) {
                var weighed = with(Hardship.DISASTER, effect).weigh(assessed, stated(Hardship.DISASTER, answer));
                assertThat(rank(weighed)).isLessThanOrEqualTo(rank(assessed));
            }
        }
    }

    @Test
    void byDefaultTheCountyDecides() {
        assertThat(StandardFixtures.shanxi2018().hardships().values())
                .extracting(HardshipRule::effect)
                .containsOnly(Effect.COUNTY_DECIDES)
                .hasSize(3);
    }

    @Test
    void rulesWithAHoleAreRefused() {
        var rules = new EnumMap<>(StandardFixtures.shanxi2018().hardships());
        rules.remove(Hardship.DISASTER);

        assertThatIllegalArgumentException().isThrownBy(() -> new Hardships(rules));
    }

    private static int rank(Decision decision) {
        return switch (decision) {
            case NOT_ELIGIBLE -> 0;
            case UNDETERMINED -> 1;
            case ELIGIBLE -> 2;
        };
    }

    private static Hardships with(Hardship hardship, Effect effect) {
        var rules = new EnumMap<>(StandardFixtures.shanxi2018().hardships());
        rules.computeIfPresent(hardship, (any, rule) -> new HardshipRule(effect, rule.clause(), rule.origin()));
        return new Hardships(rules);
    }

    private static Map<Hardship, Boolean> stated(Hardship hardship, @Nullable Boolean answer) {
        var stated = new EnumMap<Hardship, Boolean>(Hardship.class);
        for (var other : Hardship.values()) {
            stated.put(other, false);
        }
        if (answer == null) {
            stated.remove(hardship);
        } else {
            stated.put(hardship, answer);
        }
        return stated;
    }
}
