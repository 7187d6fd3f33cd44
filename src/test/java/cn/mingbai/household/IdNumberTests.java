package cn.mingbai.household;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.household.IdNumber.Fault;
import cn.mingbai.household.IdNumber.Parsed;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class IdNumberTests {

    /** Permits of foreigners are no resident numbers; the list says they may be refused. */
    private static final Set<String> FOREIGN_PERMITS = Set.of("93", "91");
    /** We do not know in which years a county code was in use, so what only a strict year check refuses is accepted. */
    private static final String STRICT_ONLY = "strict rule";

    @ParameterizedTest
    @CsvFileSource(resources = "/household/id_vectors.csv", numLinesToSkip = 1)
    void judgesTheKnownNumbers(String id, boolean valid, String reason) {
        var expected = (valid && !FOREIGN_PERMITS.contains(id.substring(0, 2)))
                || reason.contains(STRICT_ONLY)
                || reason.contains("(strict)");

        assertThat(IdNumber.parse(id) instanceof Parsed.Valid).as(reason).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'', WRONG_LENGTH",
        "11010519491231002, WRONG_LENGTH",
        "130503670401001, OLD_FIFTEEN_DIGITS",
        "11010519491231002A, WRONG_CHARACTER",
        "1101051949123100X2, WRONG_CHARACTER",
        "990105194912310029, UNKNOWN_PROVINCE",
        "110105194902310021, IMPOSSIBLE_BIRTH_DATE",
        "110105194912310021, WRONG_CHECK_CHARACTER",
    })
    void saysWhatIsWrong(String typed, Fault fault) {
        assertThat(IdNumber.parse(typed)).isEqualTo(new Parsed.Invalid(fault));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/household/id_vectors.csv", numLinesToSkip = 1)
    void theDemoJudgesNumbersOfRealPeopleAlike(String id, boolean valid, String reason) {
        assertThat(new IdNumberCheck(true).parse(id)).as(reason).hasSameClassAs(new IdNumberCheck(false).parse(id));
    }

    @Test
    void anInventedNumberEntersTheDemoOnly() {
        var invented = "141130197308099712";

        assertThat(new IdNumberCheck(true).parse(invented)).isInstanceOf(Parsed.Valid.class);
        assertThat(new IdNumberCheck(false).parse(invented)).isEqualTo(new Parsed.Invalid(Fault.WRONG_CHECK_CHARACTER));
    }

    @Test
    void readsWhatPeopleType() {
        var typed = " １１０１０５ 1949\u30001231 002x ";

        assertThat(IdNumber.of(typed).value()).isEqualTo("11010519491231002X");
        assertThat(IdNumber.of(typed).birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(IdNumber.of(typed).sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void neverShowsItself() {
        assertThat(IdNumber.of("11010519491231002X")).hasToString("IdNumber[hidden]");
    }
}
