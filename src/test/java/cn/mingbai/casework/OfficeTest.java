package cn.mingbai.casework;

import cn.mingbai.PostgresConfiguration;
import cn.mingbai.SignedIn;
import cn.mingbai.account.TestAccounts;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole product on a real PostgreSQL, with a clock that tests put forward: notices run for days. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import({PostgresConfiguration.class, SignedIn.class, TestAccounts.class, OfficeTest.Time.class, Offices.class})
public @interface OfficeTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Time {

        @Bean
        static StatementCount statementCount() {
            return new StatementCount();
        }

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
