package cn.mingbai.exit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import cn.mingbai.casework.OfficeTest;
import cn.mingbai.criteria.Decision;
import cn.mingbai.exit.view.ExitCandidates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who could be marked, and why the others could not. */
@OfficeTest
class ExitCandidatesTests {

    @Autowired
    private ExitOffice office;

    @Autowired
    private ExitCandidates candidates;

    @Autowired
    private ExitWords words;

    @Autowired
    private SignedIn officers;

    /** However much is unknown besides: whoever reads four reasons reads the one that decided. */
    @Test
    void whatSpeaksAgainstAnExitComesBeforeWhatIsUnknown() {
        var list = office.list();
        var home = office.home("危房户", "9000");
        officers.run(
                "county",
                () -> office.cases().transactions().executeWithoutResult(status -> {
                    office.sql(
                            "UPDATE living_conditions SET food = NULL, clothing = NULL, housing_grade = 'D' WHERE household_id = ?",
                            home.id());
                    office.sql(
                            "UPDATE member SET basic_medical_insurance = NULL, treatment_assured = NULL WHERE household_id = ?",
                            home.id());
                }));

        var candidate = officers.ask("village", () -> candidates.page(list.id())).lines().stream()
                .filter(line -> line.household().number().equals(home.number()))
                .findFirst()
                .orElseThrow();

        assertThat(candidate.verdict().decision()).isEqualTo(Decision.NOT_ELIGIBLE);
        assertThat(candidate.verdict().against()).hasSizeGreaterThan(3);
        assertThat(words.say(candidate.verdict().against().getFirst())).contains("D");
    }
}
