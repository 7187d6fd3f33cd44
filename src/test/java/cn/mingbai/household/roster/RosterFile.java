package cn.mingbai.household.roster;

import cn.mingbai.bench.InventedPeople;
import cn.mingbai.household.roster.sheet.RosterColumn;
import cn.mingbai.household.roster.sheet.RosterWords;
import cn.mingbai.workbook.SheetLayout;
import cn.mingbai.workbook.SheetWriter;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** A roster made for a test, of people of 支进村 in 康城镇 unless it says otherwise. */
final class RosterFile {

    static final String VILLAGE_CODE = "141130101201";
    static final String VILLAGE = "支进村委会";

    private final String title;
    private final List<Map<RosterColumn, String>> rows = new ArrayList<>();

    private RosterFile(String title) {
        this.title = title;
    }

    static RosterFile titled(String title) {
        return new RosterFile(title);
    }

    static RosterFile ofYear2018() {
        return titled("贫困人口信息采集汇总表（2018年度）");
    }

    /** A person of the household with this number of the village, and of this relation; what is wrong with him follows. */
    RosterFile person(int household, String relation, int which) {
        var male = !List.of("配偶", "之女", "之母").contains(relation);
        var row = new EnumMap<RosterColumn, String>(RosterColumn.class);
        row.put(RosterColumn.COUNTY, "交口县");
        row.put(RosterColumn.TOWNSHIP, "康城镇");
        row.put(RosterColumn.VILLAGE, VILLAGE);
        row.put(RosterColumn.HOUSEHOLD_NUMBER, VILLAGE_CODE + "%04d".formatted(household));
        row.put(RosterColumn.NAME, "赵" + (char) (0x4e00 + which % 2_000));
        row.put(RosterColumn.SEX, male ? "男" : "女");
        row.put(RosterColumn.ID_KIND, "居民身份证");
        row.put(RosterColumn.ID_NUMBER, InventedPeople.idNumber("141130", which, male));
        row.put(RosterColumn.RELATION, relation);
        row.put(RosterColumn.EDUCATION, "初中");
        row.put(RosterColumn.HEALTH, "健康");
        rows.add(row);
        return this;
    }

    /** Alters the person added last. */
    RosterFile but(RosterColumn column, String value) {
        rows.getLast().put(column, value);
        return this;
    }

    /** The person added last. */
    Map<RosterColumn, String> row() {
        return rows.getLast();
    }

    private List<List<String>> table() {
        var table = new ArrayList<List<String>>();
        table.add(List.of(title));
        table.add(List.of("填报单位：康城镇人民政府"));
        table.add(Arrays.stream(RosterColumn.values()).map(RosterWords::heading).toList());
        for (var row : rows) {
            table.add(Arrays.stream(RosterColumn.values())
                    .map(column -> row.getOrDefault(column, ""))
                    .toList());
        }
        return table;
    }

    byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var sheet = new SheetWriter(out, SheetLayout.plain("a"))) {
            for (var row : table()) {
                sheet.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] xls() {
        return xls(table());
    }

    static byte[] xls(List<List<String>> table) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("a");
            for (var i = 0; i < table.size(); i++) {
                var row = sheet.createRow(i);
                for (var column = 0; column < table.get(i).size(); column++) {
                    if (!table.get(i).get(column).isEmpty()) {
                        row.createCell(column).setCellValue(table.get(i).get(column));
                    }
                }
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] csv(Charset charset) {
        return csv(table(), charset);
    }

    static byte[] csv(List<List<String>> table, Charset charset) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            table.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(charset);
    }
}
