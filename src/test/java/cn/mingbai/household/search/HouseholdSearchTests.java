package cn.mingbai.household.search;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.search.HouseholdFilter.Kind;
import cn.mingbai.household.web.TestHouseholds;
import cn.mingbai.region.Regions;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@ProductTest
class HouseholdSearchTests {

    private static final String VILLAGE = "141130101204";

    @Autowired
    private HouseholdSearch search;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Regions regions;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @ParameterizedTest
    @CsvSource({"'', ALL", "1411, NUMBER", "hy, INITIALS", "王, NAME", "𬭎, NAME", "王小2, NAME"})
    void aTextIsUnderstoodByItsCharacters(String text, Kind kind) {
        assertThat(new HouseholdFilter(null, null, text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "翻检", "fj", VILLAGE})
    void fiftyLinesNeedNoMoreQueriesThanOne(String text) {
        var households = beans.createBean(TestHouseholds.class);
        for (var missing = 51 - present("翻检"); missing > 0; missing--) {
            households.in(VILLAGE, TestHouseholds.person("翻检", Sex.MALE, Relation.HEAD));
        }
        signedIn.run("county", () -> {
            var one = statements(() -> assertThat(page(text, 1)).hasSize(1));
            var fifty = statements(() -> assertThat(page(text, 50)).hasSize(50));

            assertThat(fifty).isEqualTo(one).isLessThanOrEqualTo(4);
        });
    }

    private int present(String text) {
        var found = new int[1];
        signedIn.run("county", () -> found[0] = page(text, 60).size());
        return found[0];
    }

    private List<HouseholdLine> page(String text, int size) {
        var village = regions.byCode(VILLAGE).orElseThrow();
        return search.page(new HouseholdFilter(village, null, text), null, size).items();
    }

    /** What the database was asked, whoever asked it. */
    private static long statements(Runnable work) {
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        var loggers = List.of((Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate"), (Logger)
                LoggerFactory.getLogger("org.hibernate.SQL"));
        for (var logger : loggers) {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(heard);
        }
        try {
            work.run();
        } finally {
            for (var logger : loggers) {
                logger.setLevel(null);
                logger.setAdditive(true);
                logger.detachAppender(heard);
            }
        }
        return heard.list.stream()
                .filter(event -> event.getLoggerName().equals("org.hibernate.SQL")
                        || event.getMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
