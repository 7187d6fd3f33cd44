package cn.mingbai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which line of the menu a page belongs to. */
class MenuEntryTests {

    private static final MenuEntry ROUNDS = new MenuEntry("rounds", "/rounds", 40, "CASE_READ").holding("/cases");
    private static final MenuEntry HOME = new MenuEntry("home", "/", 0, "OWN_WORK");

    @ParameterizedTest
    @CsvSource({
        "/rounds, true, false",
        "/rounds/new, true, false",
        "/roundsmen, false, false",
        "/cases, true, false",
        "/cases/1/papers, true, false",
        "/casework, false, false",
        "/, false, true",
        "/households, false, false",
    })
    void aLineHoldsItsAddressesAndWhatIsBelowThem(String path, boolean ofRounds, boolean ofHome) {
        assertThat(ROUNDS.holds(path)).isEqualTo(ofRounds);
        assertThat(HOME.holds(path)).isEqualTo(ofHome);
    }
}
