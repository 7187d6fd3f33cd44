package cn.mingbai.procedure.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.procedure.evidence.EvidenceOutcome.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanCheckTests {

    private static final String PNG = "89504e470d0a1a0a0000000d49484452%s08060000001f15c489"
            + "0000000d49444154789c63600000020000050001e221bc330000000049454e44ae426082";
    private static final String JPEG = "ffd8ffe000104a46494600010100000100010000ffc0000b08%s010111" + "00ffd9";

    @Test
    void scansAreKnownByTheirContent() {
        assertThat(check(hex(PNG.formatted("0000000100000001"))).mediaType()).isEqualTo("image/png");
        assertThat(check(hex(JPEG.formatted("00100010"))).mediaType()).isEqualTo("image/jpeg");
        assertThat(check(pdf("/Type /Catalog")).mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void whatIsNoScanIsRefused() {
        assertThat(check(new byte[0]).fault()).isEqualTo(Fault.EMPTY);
        assertThat(check("<html><script>".getBytes(StandardCharsets.UTF_8)).fault())
                .isEqualTo(Fault.NOT_A_SCAN);
        assertThat(check(hex("504b030414000000")).fault()).isEqualTo(Fault.NOT_A_SCAN);
        assertThat(check(hex("4d5a90000300")).fault()).isEqualTo(Fault.NOT_A_SCAN);
        assertThat(check(new byte[ScanCheck.MAX_BYTES + 1]).fault()).isEqualTo(Fault.TOO_LARGE);
    }

    @Test
    void whatIsCutOffOrCarriesSomethingBehindIsRefused() {
        var whole = hex(PNG.formatted("0000000100000001"));

        assertThat(check(Arrays.copyOf(whole, whole.length - 4)).fault()).isEqualTo(Fault.DAMAGED);
        assertThat(check(Arrays.copyOf(whole, whole.length + 9)).fault()).isEqualTo(Fault.DAMAGED);
        assertThat(check(hex("ffd8ffe0ffffffd9")).fault()).isEqualTo(Fault.DAMAGED);
        assertThat(check("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII))
                        .fault())
                .isEqualTo(Fault.DAMAGED);
    }

    @Test
    void moreThanAnyScannerMakesIsRefused() {
        assertThat(check(hex(PNG.formatted("0000ea600000ea60"))).fault()).isEqualTo(Fault.TOO_MANY_PIXELS);
        assertThat(check(hex(JPEG.formatted("fffffff0"))).fault()).isEqualTo(Fault.TOO_MANY_PIXELS);
        assertThat(check(hex(PNG.formatted("ffffffff00000001"))).fault()).isEqualTo(Fault.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction 2 0 R",
                "/AA <<>>",
                "/S /JavaScript",
                "/JS (app.alert(1))",
                "/S /Launch",
                "/EmbeddedFiles 3 0 R",
                "/J#61vaScript",
                "/#4a#53 (x)",
                "/Encrypt 4 0 R",
                "/XFA []",
                "/Type /ObjStm"
            })
    void aPdfThatDoesSomethingIsRefused(String entry) {
        assertThat(check(pdf(entry)).fault()).isEqualTo(Fault.ACTIVE_CONTENT);
    }

    private static ScanCheck.Found check(byte[] file) {
        return ScanCheck.check(file);
    }

    private static byte[] pdf(String entry) {
        return ("%PDF-1.4\n1 0 obj <<" + entry + ">> endobj\ntrailer <<>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
