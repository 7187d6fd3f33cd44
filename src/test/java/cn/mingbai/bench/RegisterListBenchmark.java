package cn.mingbai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    private FlywayConnectionDetails owner;

    @Autowired
    private SignedIn signedIn;

    @LocalServerPort
    private int port;

    @BeforeAll
    void fillTheRegister() throws SQLException, IOException {
        var begun = System.nanoTime();
        try (var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement();
                var script = Objects.requireNonNull(getClass().getResourceAsStream("/bench/province.sql"))) {
            var sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
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
        System.out.printf("%-44s %8s %10s %10s%n", "page", "clients", "p50 ms", "p95 ms");
        for (var clients : List.of(1, 16)) {
            measure("sign-in page (no household, for comparison)", "county", clients, "/login");
            measure("first page, county", "county", clients, "/households");
            measure("first page, province", "province", clients, "/households");
            measure("by place: a village", "county", clients, "/households?region=141130101201");
            measure(
                    "name begins with a frequent surname, county",
                    "county",
                    clients,
                    "/households?name=" + encoded("王"));
            measure("whole name, province", "province", clients, "/households?name=" + encoded("王安宝"));
            measure("initials, county", "county", clients, "/households?name=wab");
            measure("frequent surname, one village", "village", clients, "/households?name=" + encoded("王"));
            measure("household number", "county", clients, "/households?name=1411301012010001");
        }
    }

    private void measure(String page, String officer, int clients, String path) throws Exception {
        var client = signIn(officer);
        var address = URI.create("http://localhost:" + port + path);
        Callable<long[]> work = () -> IntStream.range(0, REQUESTS / clients)
                .mapToLong(i -> time(client, address))
                .toArray();
        work.call(); // warm
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var times = pool
                    .invokeAll(IntStream.range(0, clients).mapToObj(i -> work).toList())
                    .stream()
                    .flatMapToLong(done -> {
                        try {
                            return Arrays.stream(done.get());
                        } catch (InterruptedException | ExecutionException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sorted()
                    .toArray();
            System.out.printf("%-44s %8d %10.1f %10.1f%n", page, clients, at(times, 0.5), at(times, 0.95));
        }
    }

    private static long time(HttpClient client, URI address) {
        var begun = System.nanoTime();
        try {
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isLessThan(400);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return System.nanoTime() - begun;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * share))] / 1e6;
    }

    private HttpClient signIn(String officer) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        var login = URI.create("http://localhost:" + port + "/login");
        var page = client.send(HttpRequest.newBuilder(login).build(), BodyHandlers.ofString())
                .body();
        var token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        var form = "_csrf=%s&username=%s&password=%s"
                .formatted(encoded(token.group(1)), officer, encoded(signedIn.password(officer)));
        var request = HttpRequest.newBuilder(login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        assertThat(client.send(request, BodyHandlers.discarding()).uri().getPath())
                .isEqualTo("/");
        return client;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
