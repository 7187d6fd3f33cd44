package cn.mingbai.workbook;

import cn.mingbai.workbook.WorkbookOpening.Opened;
import cn.mingbai.workbook.WorkbookOpening.Refused;

/** Reads every hostile file in a process with little memory, and prints what came of it. */
final class HostileReading {

    private HostileReading() {}

    public static void main(String[] arguments) throws Exception {
        for (var hostile : HostileFile.values()) {
            var file = hostile.file();
            var start = System.nanoTime();
            var outcome = read(file, hostile.limits());
            System.out.println(hostile + " " + outcome + " " + (System.nanoTime() - start) / 1_000_000);
        }
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
