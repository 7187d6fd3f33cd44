package cn.mingbai.notice.seal;

import java.util.HexFormat;
import java.util.Optional;

/**
 * The check code of a notice (验证码): eight characters on the printed sheet, made of the digest, so that no other content
 * has it. Seven carry 35 bits, the eighth shows a mistake of the hand: every single wrong character and every swap of
 * neighbours is found (Damm's scheme over the field of 32 elements).
 *
 * @param value eight characters of {@link Base32}
 */
public record CheckCode(String value) {

    private static final int CARRYING = 7;
    /** x^5 + x^2 + 1 */
    private static final int POLYNOMIAL = 0b100101;

    /** What a text is as a check code. */
    public static Optional<CheckCode> parse(String typed) {
        return Base32.read(typed)
                .filter(code -> code.length() == CARRYING + 1 && interim(code) == 0)
                .map(CheckCode::new);
    }

    /** Derived by a digest of its own, so that the code gives nothing of the seal away that is not printed. */
    public static CheckCode of(byte[] hash) {
        var digest = Digest.of("mingbai check code 1 " + HexFormat.of().formatHex(hash));
        var bits = 0L;
        for (int i = 0; i < 5; i++) {
            bits = bits << 8 | digest[i] & 0xff;
        }
        var code = new StringBuilder();
        for (int i = 0; i < CARRYING; i++) {
            code.append(Base32.character((int) (bits >> 35 - 5 * i & 31)));
        }
        return new CheckCode(
                code.append(Base32.character(twice(interim(code.toString())))).toString());
    }

    /** As it is printed: 7F3K-Q9M2. */
    public String printed() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }

    private static int interim(String code) {
        var interim = 0;
        for (var c : code.toCharArray()) {
            interim = twice(interim) ^ Base32.value(c);
        }
        return interim;
    }

    private static int twice(int element) {
        var doubled = element << 1;
        return (doubled & 32) == 0 ? doubled : doubled ^ POLYNOMIAL;
    }
}
