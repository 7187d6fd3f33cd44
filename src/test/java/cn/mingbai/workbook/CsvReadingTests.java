package cn.mingbai.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.workbook.WorkbookOpening.Opened;
import java.nio.charset.Charset;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text tables as they are found on the machines of a county. */
class CsvReadingTests {

    static WorkbookSource csv(String text) {
        return WorkbookSource.of("a.csv", text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void encodingsAreFoundAndNoCharacterIsReplaced(String charset) {
        var text = "姓名,备注\n唐𬭎,阿依古丽·买买提\n王　雪,龘\n";
        var rows = Sheets.read(WorkbookSource.of("a.txt", text.getBytes(Charset.forName(charset))));

        assertThat(Sheets.cells(rows))
                .containsExactly(
                        "A1 TEXT 姓名", "B1 TEXT 备注", "A2 TEXT 唐𬭎", "B2 TEXT 阿依古丽·买买提", "A3 TEXT 王　雪", "B3 TEXT 龘");
    }

    @Test
    void theByteOrderMarkIsNotPartOfTheFirstCell() {
        assertThat(Sheets.cells(Sheets.read(csv("\uFEFF姓名,a")))).containsExactly("A1 TEXT 姓名", "B1 TEXT a");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorsAreFound(String separator) {
        var rows = Sheets.read(csv("交口县康城镇(2018年度)\na|b|\"c,;\t\"\n1|2|3\n".replace("|", separator)));

        assertThat(Sheets.row(rows, 2).width()).isEqualTo(3);
        assertThat(Sheets.row(rows, 2).text(2)).isEqualTo("c,;\t");
    }

    @Test
    void rowsAreCountedAsExcelCountsThem() {
        var rows = Sheets.read(csv("a,b\r\n\r\n\"one\r\ntwo\",x\r\n,,\r\ny,\"say \"\"hi\"\"\"\r\n"));

        assertThat(Sheets.cells(rows))
                .containsExactly(
                        "A1 TEXT a", "B1 TEXT b", "A3 TEXT one\r\ntwo", "B3 TEXT x", "A5 TEXT y", "B5 TEXT say \"hi\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,\"two\n3,4\n", "a,b\n1,\"two\"three\n"})
    void brokenQuotesAreRefusedWithTheirRow(String text) {
        var opening = Workbooks.open(csv(text), Sheets.LIMITS);

        assertThat(opening).isInstanceOf(Opened.class);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Sheets.rest(((Opened) opening).rows())))
                .asInstanceOf(InstanceOfAssertFactories.type(WorkbookRefused.class))
                .extracting(WorkbookRefused::refusal)
                .isEqualTo(new Refusal(RefusalReason.BROKEN_QUOTES, java.util.List.of(2)));
    }

    @Test
    void fewCharactersAreEnoughForGb18030() {
        assertThat(Sheets.read(WorkbookSource.of("a", "联通,1".getBytes(Charset.forName("GBK"))))
                        .getFirst()
                        .text(1))
                .isEqualTo("1");
    }

    @Test
    void textThatLooksLikeAFormulaIsText() {
        assertThat(Sheets.cells(Sheets.read(csv("=1+1,@SUM(A1)")))).containsExactly("A1 TEXT =1+1", "B1 TEXT @SUM(A1)");
    }
}
