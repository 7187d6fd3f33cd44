package cn.mingbai.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ProductTest
class FrameTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn signedIn;

    @Test
    void theFrameSaysWhoWorksWhereAndAsWhat() {
        assertThat(mvc.get().uri("/").with(signedIn.as("county")))
                .hasStatusOk()
                .bodyText()
                .contains("交口县", "县级经办人", "王建国", "退出登录");
    }
}
