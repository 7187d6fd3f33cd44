package cn.mingbai;

import cn.mingbai.account.TestAccounts;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole product on a real PostgreSQL, answering both MockMvc and a random port. All classes with this annotation
 * and nothing beside it share one context: use no mocked beans and no properties of your own, and expect rows that
 * other tests made.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({PostgresConfiguration.class, SignedIn.class, TestAccounts.class})
public @interface ProductTest {}
