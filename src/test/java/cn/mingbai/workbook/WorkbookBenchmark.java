package cn.mingbai.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows per second and peak heap of reading and annotating a million rows of 54 columns. The heap of the process is the
 * proof: with -Xmx200m the figures hold as well.
 */
@Tag("benchmark")
class WorkbookBenchmark {

    private static final int ROWS = Integer.getInteger("mingbai.bench.rows", 1_000_000);

    @TempDir
    Path folder = Path.of("");

    /** Writes rows to a stream. */
    interface Generator {
        void write(OutputStream out, int rows) throws IOException;
    }

    @Test
    void xlsxWithTextsInTheCells() throws IOException {
        measure("xlsx inline", file("inline.xlsx", WideSheet::writeInline));
    }

    @Test
    void xlsxWithSharedTexts() throws IOException {
        measure("xlsx shared", file("shared.xlsx", WideSheet::writeShared));
    }

    @Test
    void csv() throws IOException {
        measure("csv utf-8", file("a.csv", WideSheet::writeCsv));
    }

    private WorkbookSource file(String name, Generator generator) throws IOException {
        var file = folder.resolve(name);
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            generator.write(out, ROWS);
        }
        return new FileSource(file);
    }

    private void measure(String what, WorkbookSource source) throws IOException {
        var rows = timed(what + " read", source, () -> read(source));
        assertThat(rows).isEqualTo(ROWS);
        timed(what + " annotate", source, () -> annotate(source));
    }

    private static int read(WorkbookSource source) {
        try (var rows = Workbooks.read(source, Sheets.LIMITS)) {
            var count = 0;
            while (rows.next() != null) {
                count++;
            }
            return count;
        }
    }

    private static int annotate(WorkbookSource source) throws IOException {
        var notes = IntStream.rangeClosed(2, ROWS).filter(row -> row % 10 == 0).mapToObj(row -> new RowNote(row, "不对"));
        AnnotatedWorkbook.of(source, Sheets.LIMITS)
                .writeTo(OutputStream.nullOutputStream(), new AddedColumn(1, "错误原因", notes.iterator()));
        return ROWS;
    }

    /** Something to be timed. */
    interface Work {
        int rows() throws IOException;
    }

    private static int timed(String what, WorkbookSource source, Work work) throws IOException {
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        var start = System.nanoTime();
        var rows = work.rows();
        var seconds = (System.nanoTime() - start) / 1e9;
        var peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "workbook %-22s %,d rows, %,d MB file: %.1f s, %,.0f rows/s, peak heap at most %d MB of %d%n",
                what,
                rows,
                source.size() >> 20,
                seconds,
                rows / seconds,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        return rows;
    }
}
