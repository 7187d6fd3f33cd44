package cn.mingbai.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.SampleHousehold;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.criteria.weighing.CriteriaFixtures;
import cn.mingbai.procedure.snapshot.CanonicalJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Snapshots outlive the standards' new parts: what was frozen without them is judged again to the same bytes. */
class FrozenBeforeExitSettingsTests {

    private final Assessor assessor = CriteriaFixtures.assessor();

    @Test
    void anOldSnapshotComesOutAgainByteByByte() throws IOException {
        var old = old();

        assertThat(FrozenAssessment.again(assessor, old)).isEqualTo(old);
    }

    /** It never answers for what nobody had decided when it was frozen. */
    @Test
    void anOldStandardSaysNothingAboutExits() throws IOException {
        var standard = CanonicalJson.read(old(), Frozen.class).standard();

        assertThat(standard.income().povertyLine()).isEqualTo("2995");
        assertThat(standard.exitTerms()).isNull();
        assertThatIllegalStateException().isThrownBy(standard::exitSettings);
        assertThatIllegalStateException().isThrownBy(standard::villageExit);
    }

    @Test
    void aNewSnapshotCarriesWhatExitsAreMeasuredByAndComesOutAgain() {
        var standard = StandardFixtures.shanxi2018();
        var json = FrozenAssessment.of(
                        assessor,
                        SampleHousehold.earning("2994").facts(),
                        standard,
                        Purpose.IDENTIFICATION,
                        SampleHousehold.AUTUMN)
                .json();

        assertThat(FrozenAssessment.again(assessor, json)).isEqualTo(json);
        assertThat(CanonicalJson.read(json, Frozen.class).standard()).isEqualTo(standard);
        assertThat(json).contains("\"rate.INCIDENCE\"", "\"policiesUntil\":\"2020-12-31\"", "\"least\":null");
    }

    private record Frozen(Standard standard) {}

    private static String old() throws IOException {
        try (var file = Objects.requireNonNull(FrozenBeforeExitSettingsTests.class.getResourceAsStream(
                "/casework/frozen-before-exit-settings.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
