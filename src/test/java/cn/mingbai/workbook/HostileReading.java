package cn.mingbai.workbook;

import cn.mingbai.workbook.WorkbookOpening.Opened;
import cn.mingbai.workbook.WorkbookOpening.Refused;
import java.time.Duration;

/** Reads every hostile file in a process with little memory, and prints what came of it and the work it was, past whoever else works. */
final class HostileReading {

    private HostileReading() {}

    public static void main(String[] arguments) throws Exception {
        for (var hostile : HostileFile.values()) {
            var file = hostile.file();
            var start = processorMillis();
            var outcome = read(file, hostile.limits());
            System.out.println(hostile + " " + outcome + " " + (processorMillis() - start));
        }
    }

    private static long processorMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElseThrow();
    }

    private static String read(WorkbookSource file, WorkbookLimits limits) {
        switch (Workbooks.open(file, limits)) {
            case Refused(var refusal) -> {
                return refusal.reason().name();
            }
            case Opened(var reader) -> {
                try (reader) {
                    var rows = 0;
                    while (reader.next() != null) {
                        rows++;
                    }
                    return "read:" + rows;
                } catch (WorkbookRefused refused) {
                    return refused.refusal().reason().name();
                }
            }
        }
    }
}
