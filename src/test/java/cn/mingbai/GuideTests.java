package cn.mingbai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The user guide says what the pages say: its buttons are theirs, its pictures are there and small. */
class GuideTests {

    private static final Path GUIDE = Path.of("docs/guide");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PRESSED = Pattern.compile("(?:点|选|看) \\*\\*([^*]+)\\*\\*");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");
    private static final long LARGEST_PICTURE = 150_000;

    static List<Path> chapters() throws IOException {
        try (var files = Files.list(GUIDE)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void itsButtonsAreOnThePages(Path chapter) throws IOException {
        var words = Stream.of("templates", "messages")
                .flatMap(GuideTests::files)
                .map(GuideTests::text)
                .collect(Collectors.joining("\n"));

        assertThat(matches(PRESSED, chapter).flatMap(pressed -> Stream.of(pressed.split(" → "))))
                .allSatisfy(pressed -> assertThat(words).contains(pressed));
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void itsPicturesAreThereAndSmall(Path chapter) throws IOException {
        assertThat(matches(PICTURE, chapter))
                .allSatisfy(picture -> assertThat(GUIDE.resolve(picture))
                        .exists()
                        .satisfies(file -> assertThat(Files.size(file)).isLessThan(LARGEST_PICTURE)));
    }

    private static Stream<String> matches(Pattern pattern, Path chapter) throws IOException {
        return pattern
                .matcher(Files.readString(chapter))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList()
                .stream();
    }

    private static Stream<Path> files(String folder) {
        try (var files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
