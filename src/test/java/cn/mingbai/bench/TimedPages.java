package cn.mingbai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.SignedIn;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Asks for whole pages over HTTP, as officers who signed in through the form, and takes the time. */
final class TimedPages {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final SignedIn signedIn;
    private final int port;
    private final int requests;

    /** @param requests how many each measurement takes, shared among its clients */
    TimedPages(SignedIn signedIn, int port, int requests) {
        this.signedIn = signedIn;
        this.port = port;
        this.requests = requests;
    }

    /** Milliseconds for a page at the median and the 95th percentile. */
    record Times(double median, double p95) {}

    /** Measures a page for so many clients at once, after as many requests to warm up, and prints the line. */
    Times measure(String page, String officer, int clients, String path) throws IOException, InterruptedException {
        var client = signIn(officer);
        var address = URI.create("http://localhost:" + port + path);
        Callable<long[]> work = () -> IntStream.range(0, requests / clients)
                .mapToLong(i -> time(client, address))
                .toArray();
        IntStream.range(0, requests / clients).forEach(i -> time(client, address)); // warm
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var sorted = pool
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
            var times = new Times(at(sorted, 0.5), at(sorted, 0.95));
            System.out.printf("%-44s %8d %10.1f %10.1f%n", page, clients, times.median(), times.p95());
            return times;
        }
    }

    static void heading() {
        System.out.printf("%-44s %8s %10s %10s%n", "page", "clients", "p50 ms", "p95 ms");
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
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
}
