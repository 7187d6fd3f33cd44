package cn.mingbai.notice.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCodeTests {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void everyCodeReadsBack() {
        for (int i = 0; i < 1000; i++) {
            var code = CheckCode.of(Digest.of("notice " + i));
            assertThat(CheckCode.parse(code.printed())).contains(code);
        }
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        for (int i = 0; i < 20; i++) {
            var code = CheckCode.of(Digest.of("notice " + i)).value();
            for (int at = 0; at < 8; at++) {
                for (var other : CHARACTERS.toCharArray()) {
                    var typed = code.substring(0, at) + other + code.substring(at + 1);
                    assertThat(CheckCode.parse(typed).isPresent()).as(typed).isEqualTo(typed.equals(code));
                }
            }
        }
    }

    @Test
    void everySwapOfNeighboursIsFound() {
        for (int i = 0; i < 500; i++) {
            var code = CheckCode.of(Digest.of("notice " + i)).value();
            for (int at = 0; at < 7; at++) {
                var typed = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
                assertThat(CheckCode.parse(typed).isPresent()).as(typed).isEqualTo(typed.equals(code));
            }
        }
    }

    @Test
    void otherContentsHaveOtherCodes() {
        var codes = new HashSet<CheckCode>();
        for (int i = 0; i < 10_000; i++) {
            codes.add(CheckCode.of(Digest.of("notice " + i)));
        }

        assertThat(codes).hasSizeGreaterThanOrEqualTo(9_999);
    }

    @Test
    void whatTheHandWritesOtherwiseIsForgiven() {
        var code = CheckCode.of(Digest.of("notice"));
        var typed = code.value()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l');

        assertThat(CheckCode.parse(" " + typed.substring(0, 4) + " － " + typed.substring(4) + " "))
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "7F3K", "7F3K-Q9M2-0", "验证码", "????-????", "7F3K-Q9M!"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(CheckCode.parse(typed)).isEmpty();
    }
}
