package cn.mingbai.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FieldCipherTests {

    private static final String NUMBER = "11010519491231002X";

    @TempDir
    Path directory;

    private FieldCipher cipher;
    private BlindIndex index;

    @BeforeEach
    void makeKeys() throws Exception {
        var file = directory.resolve("keys/keys.properties");
        FileKeyRing.createIfMissing(file);
        var keys = FileKeyRing.read(file);
        cipher = new FieldCipher(keys);
        index = new BlindIndex(keys);
    }

    @Test
    void opensWhatItSealed() {
        assertThat(cipher.open(SecretKind.ID_NUMBER, cipher.seal(SecretKind.ID_NUMBER, NUMBER)))
                .isEqualTo(NUMBER);
    }

    @Test
    void sealsTheSameValueDifferentlyEachTime() {
        assertThat(cipher.seal(SecretKind.ID_NUMBER, NUMBER)).isNotEqualTo(cipher.seal(SecretKind.ID_NUMBER, NUMBER));
    }

    @Test
    void refusesAnAlteredValue() {
        var sealed = cipher.seal(SecretKind.ID_NUMBER, NUMBER);
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> cipher.open(SecretKind.ID_NUMBER, sealed));
    }

    @Test
    void refusesAValueOfAnotherKindOrContext() {
        var sealed = cipher.seal(SecretKind.UPLOAD, new byte[] {1, 2, 3}, new byte[] {1});

        assertThatIllegalStateException().isThrownBy(() -> cipher.open(SecretKind.TELEPHONE, sealed, new byte[] {1}));
        assertThatIllegalStateException().isThrownBy(() -> cipher.open(SecretKind.UPLOAD, sealed, new byte[] {2}));
    }

    @Test
    void indexesTheSameValueAlikeAndOtherKindsApart() {
        assertThat(index.of(SecretKind.ID_NUMBER, NUMBER))
                .hasSize(32)
                .isEqualTo(index.of(SecretKind.ID_NUMBER, NUMBER))
                .isNotEqualTo(index.of(SecretKind.TELEPHONE, NUMBER));
    }

    @Test
    void masksAllButFourAndTwo() {
        assertThat(Mask.number(NUMBER)).isEqualTo("1101************2X");
        assertThat(Mask.number("12345678")).isEqualTo("********");
    }
}
