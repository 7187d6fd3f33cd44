package cn.mingbai.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A visitor over real HTTP with cookies, who follows no redirect by himself. */
class Browserless {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    Browserless(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET());
    }

    HttpResponse<String> post(String path, String form) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    HttpResponse<String> signIn(String username, String password) {
        var token = token(get("/login"));
        return post("/login", "username=%s&password=%s&_csrf=%s".formatted(username, password, token));
    }

    /** The CSRF token in a page, ready for a form body. */
    static String token(HttpResponse<String> page) {
        var found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("No CSRF token in " + page.uri());
        }
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    /** As if the server had forgotten the session: the cookie stays and leads to nothing. */
    void loseSession() {
        cookies.getCookieStore().getCookies().forEach(cookie -> cookie.setValue("0123456789ABCDEF"));
    }

    /** Sends bytes that no HTTP client would send, and reads the answer up to the end of its page. */
    String raw(String request) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            int read;
            while ((read = socket.getInputStream().read(buffer)) >= 0) {
                answer.write(buffer, 0, read);
                if (answer.toString(StandardCharsets.UTF_8).contains("</html>")) {
                    break; // the server waits for the rest of a body that never comes
                }
            }
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
