package cn.mingbai.shell;

import cn.mingbai.account.OpenToAll;
import cn.mingbai.shared.NotFoundException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Everything that can go wrong, as a page ({@code /fail/…}) and below {@code /api}. */
@TestComponent
@RestController
@OpenToAll("a test")
class SampleFailures {

    private final JdbcClient jdbc;

    SampleFailures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Colour {
        RED,
        BLUE
    }

    record Part(
            @NotNull @Nullable LocalDate birthDate,
            @Positive int count) {}

    record Body(@Nullable Colour colour, @Valid @Nullable List<@Valid Part> parts) {}

    @GetMapping({"/fail/{kind}", "/api/fail/{kind}"})
    String fail(@PathVariable String kind) {
        return switch (kind) {
            case "gone" -> throw new NotFoundException("nothing");
            case "denied" -> throw new AccessDeniedException("no");
            case "stale" -> throw new OptimisticLockingFailureException("stale");
            case "busy" -> throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
            case "duplicate" ->
                String.valueOf(jdbc.sql("INSERT INTO officer_post SELECT * FROM officer_post LIMIT 1")
                        .update());
            case "nul" ->
                jdbc.sql("SELECT CAST(:text AS text)")
                        .param("text", "a\0b")
                        .query(String.class)
                        .single();
            default -> throw new IllegalStateException("secret detail");
        };
    }

    @GetMapping({"/fail-number/{number}", "/api/fail-number/{number}"})
    String number(@PathVariable int number, @RequestParam @Positive int page) {
        return number + "/" + page;
    }

    @PostMapping("/api/fail-body")
    String body(@Valid @RequestBody Body body) {
        return "fine";
    }

    @PostMapping("/api/fail-upload")
    String upload(@RequestPart MultipartFile file) {
        return "fine";
    }
}
