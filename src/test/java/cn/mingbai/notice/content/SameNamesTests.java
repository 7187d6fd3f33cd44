package cn.mingbai.notice.content;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.notice.NoticeLine;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNamesTests {

    /** Heads with their groups, and how they are shown. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            张秀兰@第1组 郝玉@第1组              | 张秀兰 郝玉
            张秀兰@第1组 张秀兰@第3组            | 张秀兰（第1组） 张秀兰（第3组）
            张秀兰@第1组 张秀兰@第1组            | 张秀兰（第1组）A 张秀兰（第1组）B
            张秀兰@第1组 郝玉@第1组 张秀兰@第1组 张秀兰@第2组 | 张秀兰（第1组）A 郝玉 张秀兰（第1组）B 张秀兰（第2组）
            张秀兰@ 张秀兰@                      | 张秀兰A 张秀兰B
            """)
    void sameNamesAreToldApart(String lines, String shown) {
        var drafted = new ArrayList<NoticeLine>();
        for (var line : lines.split(" ")) {
            var at = line.indexOf('@');
            drafted.add(line(line.substring(0, at), line.substring(at + 1)));
        }

        assertThat(SameNames.toldApart(drafted))
                .extracting(ContentLine.Household::head)
                .containsExactly(shown.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"张 兰,张兰", "张　兰,张兰", "' 张兰',张兰"})
    void blanksMakeNoOtherPerson(String first, String second) {
        assertThat(SameNames.toldApart(List.of(line(first, "第1组"), line(second, "第1组"))))
                .extracting(line -> line.head().charAt(line.head().length() - 1))
                .containsExactly('A', 'B');
    }

    private static NoticeLine line(String head, String group) {
        return new NoticeLine(UUID.randomUUID(), head, group, 2, null, "拟识别");
    }
}
