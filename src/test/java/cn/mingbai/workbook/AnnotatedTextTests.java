package cn.mingbai.workbook;

import static cn.mingbai.workbook.AnnotatedWorkbookTests.annotate;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text tables come back character for character. */
class AnnotatedTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aTextTableKeepsEveryCharacter(String charset) throws IOException {
        var text = "标题\r\n姓名;备注\r\n\"张;三\";\r\n\r\n李四;\"a\n\"\"b\"\"\"\r\n王五";
        var source = WorkbookSource.of("a.csv", text.getBytes(Charset.forName(charset)));
        var annotated = annotate(source, 2, new RowNote(3, "不\"对"), new RowNote(6, "=没有"));

        assertThat(new String(Sheets.bytes(annotated), Charset.forName(charset)))
                .isEqualTo("标题\r\n姓名;备注;\"错误原因\"\r\n\"张;三\";;\"不\"\"对\"\r\n\r\n李四;\"a\n\"\"b\"\"\";\r\n王五;;\"'=没有\"");
        assertThat(Sheets.row(Sheets.read(annotated), 5).text(1)).isEqualTo("a\n\"b\"");
    }

    @Test
    void theByteOrderMarkStays() throws IOException {
        var annotated = annotate(CsvReadingTests.csv("\uFEFFa\n1\n"), 1, new RowNote(2, "不对"));

        assertThat(new String(Sheets.bytes(annotated), UTF_8)).isEqualTo("\uFEFFa,\"错误原因\"\n1,\"不对\"\n");
    }
}
