package cn.mingbai.household.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.ProductTest;
import cn.mingbai.SignedIn;
import cn.mingbai.household.roster.sheet.RosterColumn;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookOpening;
import cn.mingbai.workbook.WorkbookSource;
import cn.mingbai.workbook.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The same roster in every format it may come in, and what is no roster. */
@ProductTest
class RosterFormatTests {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Autowired
    private RosterImports imports;

    @Autowired
    private RosterReports reports;

    @Autowired
    private RosterTemplate template;

    @Autowired
    private SignedIn signedIn;

    private RosterDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new RosterDesk(imports, reports, signedIn, "county");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "utf8.csv", "utf8-bom.csv", "gb18030.csv"})
    void theSameRosterGivesTheSameResult(String format) {
        var sent = desk.check("康城镇-2018.xlsx", RosterDesk.bundled("康城镇-2018.xlsx"));
        var other = desk.check("康城镇-2018." + format, converted(format));

        assertThat(other.counts()).isEqualTo(sent.counts());
        assertThat(desk.problems(other.id())).isEqualTo(asTexts(desk.problems(sent.id())));
    }

    /** A text has no digits that a spreadsheet lost: what they were replaced with is a number with a wrong check. */
    private static List<String> asTexts(List<String> problems) {
        return problems.stream()
                .map(p -> p.replace("LOST_DIGITS", "ID_WRONG_CHECK_CHARACTER"))
                .toList();
    }

    private static byte[] converted(String format) {
        var table = table(RosterDesk.bundled("康城镇-2018.xlsx"));
        return switch (format) {
            case "xls" -> RosterFile.xls(table);
            case "gb18030.csv" -> RosterFile.csv(table, GB18030);
            case "utf8.csv" -> RosterFile.csv(table, StandardCharsets.UTF_8);
            default -> withMark(RosterFile.csv(table, StandardCharsets.UTF_8));
        };
    }

    private static byte[] withMark(byte[] text) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        out.writeBytes(text);
        return out.toByteArray();
    }

    private static List<List<String>> table(byte[] xlsx) {
        var opened =
                (WorkbookOpening.Opened) Workbooks.open(WorkbookSource.of("a.xlsx", xlsx), WorkbookLimits.standard());
        var table = new ArrayList<List<String>>();
        try (var rows = opened.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                while (table.size() < row.number() - 1) {
                    table.add(List.of(""));
                }
                table.add(IntStream.range(0, row.width()).mapToObj(row::text).toList());
            }
        }
        return table;
    }

    @Test
    void aTableWithoutTheColumnsIsNoRoster() {
        var id = desk.check("名单.csv", "姓名,电话\n张三,1\n".getBytes(StandardCharsets.UTF_8))
                .id();

        assertThat(desk.get(id).state()).isEqualTo(RosterState.FAILED);
        assertThat(reason(id)).contains("没有找到名册的表头", "户编号", "证件号码");
    }

    @Test
    void withoutAYearNobodyKnowsWhichIncomesTheseAre() {
        var id = desk.check(
                        "名册.xlsx", RosterFile.titled("汇总表").person(1, "户主", 1).xlsx())
                .id();

        assertThat(reason(id)).contains("没有写明年度");
    }

    @Test
    void theTitleKnowsTheYearBetterThanTheFileName() {
        var roster = desk.check(
                "导出-20190105.xlsx", RosterFile.ofYear2018().person(1, "户主", 1).xlsx());

        assertThat(roster.year()).isEqualTo(2018);
    }

    @Test
    void aHeaderWithoutPeopleIsRefused() {
        assertThat(reason(desk.check("空.xlsx", RosterFile.ofYear2018().xlsx()).id()))
                .contains("一个人也没有");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(reason(desk.check("空.xlsx", new byte[0]).id())).contains("文件是空的");
    }

    @Test
    void aFilledTemplateIsARosterWithoutFaults() throws IOException {
        var out = new ByteArrayOutputStream();
        signedIn.run("county", () -> {
            try {
                template.writeTo(out, "交口县");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });

        var roster = desk.check("名册模板.xlsx", filled(out.toByteArray()));

        assertThat(desk.problems(roster.id())).isEmpty();
        assertThat(roster.counts().accepted()).isEqualTo(1);
    }

    /** As a clerk would: the first word of every drop-down list. */
    private static byte[] filled(byte[] template) throws IOException {
        var typed = RosterFile.ofYear2018().person(7001, "户主", 700_001).row();
        try (var workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(template))) {
            var row = workbook.getSheetAt(0).createRow(3);
            for (var column : RosterColumn.values()) {
                var value = typed.getOrDefault(column, "");
                var words = column.choices();
                if (value.isEmpty() && !words.isEmpty()) {
                    value = words.getLast();
                }
                row.createCell(column.ordinal()).setCellValue(value);
            }
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private String reason(java.util.UUID id) {
        return signedIn.ask("county", () -> reports.reason(reports.get(id)));
    }
}
