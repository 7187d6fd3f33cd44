package cn.mingbai.notice.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Words that would tell the village of somebody's illness or disability (健康信息不公示); one a line in a resource. */
@Component
public class HealthWords {

    private final List<String> words;

    HealthWords(@Value("classpath:notice/health-words.txt") Resource list) {
        try {
            this.words = list.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(word -> !word.isEmpty() && !word.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the text tells of it. */
    public boolean standIn(String text) {
        return words.stream().anyMatch(text::contains);
    }
}
