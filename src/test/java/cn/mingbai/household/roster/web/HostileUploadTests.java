package cn.mingbai.household.roster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.workbook.HostileFile;
import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookSource;
import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Files nobody sends by accident, by the way a department's system would send them. */
@ProductTest
class HostileUploadTests {

    private static final long LARGEST_UPLOAD = 256L << 20;

    /** Harmless under the limits of a real upload, or far more than a test should send. */
    private static final Set<HostileFile> ONLY_UNDER_SMALLER_LIMITS =
            Set.of(HostileFile.MANY_SHARED_TEXTS, HostileFile.ONE_RECORD_OF_COMMAS);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedIn signedIn;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(HostileFile.class)
    void isRefusedWithAPlainReason(HostileFile hostile) throws Exception {
        var file = hostile.file();
        Assumptions.assumeTrue(file.size() <= LARGEST_UPLOAD && !ONLY_UNDER_SMALLER_LIMITS.contains(hostile));

        refused(file, hostile.expected());
    }

    /** Two GiB of one letter, packed as such a file travels: the same packed piece two thousand times. */
    @Test
    void aCellOfTwoGibIsRefused() throws Exception {
        refused(HostileFile.packedCellOfTwoGib(), RefusalReason.ZIP_BOMB);
    }

    private void refused(WorkbookSource file, RefusalReason expected) throws Exception {
        var sent = mvc.post()
                .uri("/api/roster-imports")
                .multipart()
                .file(new MockMultipartFile("file", file.fileName(), null, bytes(file)))
                .with(signedIn.as("county"))
                .exchange();
        assertThat(sent).hasStatus(202);
        var path = String.valueOf(sent.getResponse().getHeader("Location"));

        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !state(path).equals("CHECKING"));

        assertThat(mvc.get().uri(path).with(signedIn.as("county")))
                .bodyText()
                .contains("\"FAILED\"", "\"" + expected + "\"")
                .containsPattern("\"reason\":\"[^\"]*\\p{IsHan}")
                .doesNotContain("{0}");
    }

    private String state(String path) throws Exception {
        var answer = mvc.get().uri(path).with(signedIn.as("county")).exchange();
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.state");
    }

    private static byte[] bytes(WorkbookSource source) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var channel = source.open()) {
            Channels.newInputStream(channel).transferTo(out);
        }
        return out.toByteArray();
    }

    @Test
    void anUploadBeyondTheLimitIsTooLarge() throws IOException {
        var basic = Base64.getEncoder()
                .encodeToString(("county:" + signedIn.password("county")).getBytes(StandardCharsets.UTF_8));
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /api/roster-imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + basic
                                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 400000000\r\n\r\n--x")
                            .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }
}
