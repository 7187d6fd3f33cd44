package cn.mingbai.criteria.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingbai.ProductTest;
import cn.mingbai.criteria.StandardFixtures;
import cn.mingbai.region.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class SeededStandardsTests {

    @Autowired
    private Standards standards;

    @Autowired
    private Regions regions;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {2014, 2015, 2016, 2017, 2018, 2019, 2020})
    void shanxiHasItsFirstVersionsAsTheRulesWereTestedWith(int year) {
        var village = regions.byCode("141130101201").orElseThrow();

        assertThat(standards.find(village.area(), year)).hasValueSatisfying(edition -> {
            assertThat(edition.standard()).isEqualTo(StandardFixtures.shanxi(year));
            assertThat(edition.parameters())
                    .extracting(Parameter::key)
                    .containsExactlyElementsOf(
                            ParameterSpec.ALL.stream().map(ParameterSpec::key).toList());
        });
    }

    @Test
    void aYearNobodyAdoptedAStandardForHasNone() {
        assertThat(standards.find(regions.byCode("141130").orElseThrow().area(), 2013))
                .isEmpty();
    }

    @Test
    void versionsAreNeverChanged() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> jdbc.sql("UPDATE standard SET note = 'x' || note").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("DELETE FROM standard").update());
    }
}
