package cn.mingbai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the house that only the source text shows. */
class HouseSourcesTests {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern CHINESE_LITERAL = Pattern.compile("\"[^\"\n]*\\p{IsHan}[^\"\n]*\"");

    @Test
    void wordsForUsersStandInTemplatesAndMessages() {
        assertThat(files(MAIN, ".java").filter(file -> !file.toString().contains("/demo/")))
                .filteredOn(file -> CHINESE_LITERAL
                        .matcher(COMMENT.matcher(text(file)).replaceAll(""))
                        .find())
                .isEmpty();
    }

    /** An annotation on a package does not reach the packages below it. */
    @Test
    void everyPackageIsCheckedForNull() {
        assertThat(files(MAIN, ".java").map(Path::getParent).distinct())
                .filteredOn(folder -> !Files.exists(folder.resolve("package-info.java"))
                        || !text(folder.resolve("package-info.java")).contains("@NullMarked"))
                .isEmpty();
    }

    /** The Content-Security-Policy would drop them in the browser, silently. */
    @Test
    void templatesHoldNoScriptStyleOrUnescapedText() {
        var inline = Pattern.compile("<script(?![^>]*src=)|<style|\\sstyle=|\\sth:style|th:utext|\\son[a-z]+=");
        assertThat(files(TEMPLATES, ".html"))
                .filteredOn(file -> inline.matcher(text(file)).find())
                .isEmpty();
    }

    /** Thymeleaf replaces a tag before it looks at the condition on it: the condition would be lost, silently. */
    @Test
    void conditionsStandAroundAFragmentNotOnIt() {
        var both = Pattern.compile("<[a-z:]+(?=(?:[^>\"]|\"[^\"]*\")*\\sth:(?:if|unless|case)=)"
                + "(?=(?:[^>\"]|\"[^\"]*\")*\\sth:replace=)");
        assertThat(files(TEMPLATES, ".html"))
                .filteredOn(file -> both.matcher(text(file)).find())
                .isEmpty();
    }

    @Test
    void everyTemplateHasItsOwnDoctype() {
        assertThat(files(TEMPLATES, ".html"))
                .filteredOn(file -> !text(file).startsWith("<!doctype html>"))
                .isEmpty();
    }

    private static Stream<Path> files(Path root, String ending) {
        try (var all = Files.walk(root)) {
            List<Path> found =
                    all.filter(file -> file.toString().endsWith(ending)).toList();
            return found.stream();
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
