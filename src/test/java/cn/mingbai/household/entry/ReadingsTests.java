package cn.mingbai.household.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingsTests {

    @ParameterizedTest
    @CsvSource({"1200, 1200", "'1,200.50', 1200.50", "１２００, 1200", "' 7 ', 7", "-3, -3", ".5, 0.5"})
    void readsNumbers(String text, BigDecimal value) {
        assertThat(Readings.number(text).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一千", "12a", "1e9", "1.2.3", "--", "99999999999999999999"})
    void leavesOtherTextUnread(String text) {
        assertThat(Readings.number(text).isUnreadable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-3-1", "2018/03/01", "20180301", "2018年3月1日", "２０１８．３．１", "2018-03-01"})
    void readsDays(String text) {
        assertThat(Readings.date(text).value()).isEqualTo(LocalDate.of(2018, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-02-30", "昨天", "2018", "18-3-1"})
    void leavesOtherDaysUnread(String text) {
        assertThat(Readings.date(text).isUnreadable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "' 王　雪 ', 王雪",
        "阿依古丽·买买提, 阿依古丽·买买提",
        "唐𬭎, 唐𬭎",
        "'John  Smith', John Smith",
        "=1+1, =1+1",
    })
    void takesBlanksOutOfNames(String typed, @Nullable String name) {
        assertThat(Readings.name(typed)).isEqualTo(name);
    }
}
