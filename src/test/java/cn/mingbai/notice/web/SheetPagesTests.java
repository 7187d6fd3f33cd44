package cn.mingbai.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.notice.content.NoticeContent;
import cn.mingbai.notice.content.NoticeContent.Wording;
import cn.mingbai.notice.seal.SealedContent;
import cn.mingbai.notice.web.SheetPages.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class SheetPagesTests {

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 1", "10, 2", "26, 2", "27, 3", "44, 3", "45, 4", "2000, 112"})
    void linesFillSheets(int lines, int sheets) throws IOException {
        assertThat(SheetPages.of(content("张秀兰", lines))).hasSize(sheets);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 13, 14, 26, 27, 100, 2000})
    void everyLineStandsOnceInOrderAndEverySheetHasOne(int lines) throws IOException {
        var sheets = SheetPages.of(content("张秀兰", lines));

        assertThat(sheets.stream().flatMap(sheet -> sheet.rows().stream()).map(Row::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, lines).boxed().toList());
        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.rows()).isNotEmpty());
        assertThat(sheets.getLast().isLast()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"张秀兰, 1", "阿不都热合曼·买买提依明·吐尔逊（第1组）, 2"})
    void longNamesTakeMoreRoom(String name, int sheets) throws IOException {
        assertThat(SheetPages.of(content(name, 9))).hasSize(sheets);
    }

    private static NoticeContent content(String name, int lines) throws IOException {
        var golden = SealedContent.read(
                        new ClassPathResource("notice/golden.json").getContentAsString(StandardCharsets.UTF_8))
                .content();
        var words = golden.wording();
        return new NoticeContent(
                golden.posted(),
                new Wording(words.title(), words.intro(), List.of("依据"), words.issuer(), words.objectTo(), null),
                Collections.nCopies(lines, new ContentLine.Household(new UUID(0, 1), name, "第1组", 3, null, "拟识别")));
    }
}
