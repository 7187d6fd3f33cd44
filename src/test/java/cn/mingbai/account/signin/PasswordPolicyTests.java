package cn.mingbai.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class PasswordPolicyTests {

    private final PasswordPolicy policy = new PasswordPolicy(new ClassPathResource("account/common-passwords.txt"));

    PasswordPolicyTests() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "short-one, TOO_SHORT",
        "九个汉字也还是太短啦, ",
        "九个汉字还是太短啦, TOO_SHORT",
        "a-long-password-that-goes-on-and-on-and-on-until-bcrypt-stops-reading-it-at-all, TOO_LONG",
        "这一句话写得太长了超过了七十二个字节就不会再被读下去了所以不能收, TOO_LONG",
        "wangjianguo, USER_NAME",
        "WangJianguo2018, USER_NAME",
        "2018-wangjianguo, USER_NAME",
        "Password123, COMMON",
        "aaaaaaaaaaaa, COMMON",
        "ababababab12, ",
        "wangjianguo-likes-tea, ",
        "correct horse battery, "
    })
    void takesWhatIsLongAndNotGuessedFirst(String password, PasswordRefusal refusal) {
        assertThat(policy.refusal("wangjianguo", password).orElse(null)).isEqualTo(refusal);
    }

    @Test
    void tenCharactersAreEnough() {
        assertThat(policy.refusal("county", "abcd-fghij")).isEmpty();
    }
}
