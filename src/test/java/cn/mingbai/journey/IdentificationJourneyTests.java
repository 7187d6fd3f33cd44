package cn.mingbai.journey;


import cn.mingbai.Chromium;
import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.identification.MovableClock;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * From the merged roster to registered households, as eight officers and two villagers do it in their browsers: a doubt is
 * explained, an assembly lacks its quorum, one objection does not hold and one does, one case is sent back. At the end the
 * seals are checked, and one character changed in the database is found by the page and by the command. With
 * {@code -Dscreenshots=docs/screenshots} the pages are kept as pictures.
 */
@ProductTest
class IdentificationJourneyTests {

    private static final Path ROSTER = Path.of("src/test/resources/rosters/康城镇-2018.xlsx");

    /** Families of 支进村 on the roster, by what becomes of them. */
    private static final String STRAIGHT = "白炫明";

    private static final String EXPLAINED = "B";
    private static final String OBJECTED = "C";
    private static final String RETURNED = "D";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @Autowired
    private SignedIn officers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private FlywayConnectionDetails owner;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @LocalServerPort
    private int port;

    private Desks desks;

    @BeforeEach
    void open() {
        desks = new Desks(CHROMIUM, officers, port);
    }

    @Test
    void householdsGoTheWholeWayIntoTheRegister() {
        desks.at("county", page -> {
            desks.merge(page, ROSTER);
            desks.openRound(page, "2018年动态调整");
            Pictures.keep(page, "round");
        });
        desks.at("village", page -> {
            page.click("nav >> text=识别批次");
            page.click("main table a");
            page.click("button:has-text('进入本村名单')");
            page.click("a:has-text('挑选农户列入名单')");
            Pictures.keep(page, "candidates");
            System.out.println(page.locator("main").innerText());
        });
    }
}
