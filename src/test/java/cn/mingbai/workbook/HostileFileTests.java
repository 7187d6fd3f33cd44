package cn.mingbai.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every hostile file is refused for its own reason, within ten seconds of work, in a process of 160 MB. */
class HostileFileTests {

    private static final long TEN_SECONDS = 10_000;

    /** Reason and milliseconds of the processor by file. */
    private static final Map<String, List<String>> OUTCOMES = new HashMap<>();

    private static int exit;

    @BeforeAll
    static void readAllInLittleMemory() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xms160m",
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HostileReading.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines()
                    .map(line -> line.split(" "))
                    .filter(words -> words.length == 3)
                    .forEach(words -> {
                        OUTCOMES.put(words[0], List.of(words[1], words[2]));
                    });
        }
        exit = process.waitFor();
    }

    @Test
    void theProcessSurvives() {
        assertThat(exit).isZero();
    }

    @ParameterizedTest
    @EnumSource(HostileFile.class)
    void isRefusedWithLittleWork(HostileFile file) {
        var outcome = OUTCOMES.getOrDefault(file.name(), List.of("none", "0"));

        assertThat(outcome.getFirst()).isEqualTo(file.expected().name());
        assertThat(Long.parseLong(outcome.getLast())).isLessThan(TEN_SECONDS);
    }
}
