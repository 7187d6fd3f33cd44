package cn.mingbai.casework;

import cn.mingbai.PostgresConfiguration;
import cn.mingbai.SignedIn;
import cn.mingbai.account.TestAccounts;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** Like {@link OfficeTest}, and a browser can open the product: for papers and pages of cases on their way. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@Import({PostgresConfiguration.class, SignedIn.class, TestAccounts.class, OfficeTest.Time.class, Offices.class})
public @interface PaperTest {}
