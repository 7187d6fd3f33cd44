package cn.mingbai.bench;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SecretKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The list of households and its searches over a province of 1,000,000 households, as whole pages over HTTP: times at the
 * median and the 95th percentile with 1 and with 16 clients, beside a page that reads no household.
 */
@ProductTest
@Tag("benchmark")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterListBenchmark {

    private static final int REQUESTS = 400;

    @Autowired
    private FlywayConnectionDetails owner;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private FieldCipher cipher;

    @LocalServerPort
    private int port;

    @BeforeAll
    void fillTheRegister() throws SQLException, IOException {
        var begun = System.nanoTime();
        try (var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement();
                var script = Objects.requireNonNull(getClass().getResourceAsStream("/bench/province.sql"))) {
            // one sealed number for all: opening it for the mask costs what opening any costs
            var sealed = HexFormat.of().formatHex(cipher.seal(SecretKind.ID_NUMBER, "149999194001010015"));
            var sql = new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("@sealed@", sealed);
            for (var part : sql.split(";\\s*\\n")) {
                statement.execute(part);
            }
            statement.execute("ANALYZE");
        }
        System.out.printf(
                "register of 1,000,000 households filled in %d s%n", (System.nanoTime() - begun) / 1_000_000_000);
    }

    @Test
    void pagesOfTheList() throws Exception {
        var pages = new TimedPages(signedIn, port, REQUESTS);
        TimedPages.heading();
        for (var clients : List.of(1, 16)) {
            pages.measure("sign-in page (no household, for comparison)", "county", clients, "/login");
            pages.measure("first page, county", "county", clients, "/households");
            pages.measure("first page, province", "province", clients, "/households");
            pages.measure("by place: a village", "county", clients, "/households?region=141130101201");
            pages.measure(
                    "name begins with a frequent surname, county",
                    "county",
                    clients,
                    "/households?name=" + TimedPages.encoded("王"));
            pages.measure("whole name, province", "province", clients, "/households?name=" + TimedPages.encoded("王安宝"));
            pages.measure("initials, county", "county", clients, "/households?name=wab");
            pages.measure(
                    "frequent surname, one village", "village", clients, "/households?name=" + TimedPages.encoded("王"));
            pages.measure("household number", "county", clients, "/households?name=1411301012010001");
        }
    }
}
