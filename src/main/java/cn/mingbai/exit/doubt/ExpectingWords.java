package cn.mingbai.exit.doubt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Words in the name of an income that give an expected one away; one to a line of exit/expecting-words.txt. */
public final class ExpectingWords {

    private ExpectingWords() {}

    public static List<String> defaults() {
        try (var resource =
                Objects.requireNonNull(ExpectingWords.class.getResourceAsStream("/exit/expecting-words.txt"))) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(word -> !word.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
