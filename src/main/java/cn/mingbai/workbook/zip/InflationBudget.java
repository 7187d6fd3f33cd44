package cn.mingbai.workbook.zip;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookRefused;

/** What may be unpacked from one container: a total, and a ratio for each part. */
final class InflationBudget {

    /** Small parts compress well without ill will. */
    private static final long UNSUSPECTED = 1 << 20;

    private final long total;
    private final int ratio;
    private long inflated;

    InflationBudget(WorkbookLimits limits) {
        this.total = limits.inflatedBytes();
        this.ratio = limits.inflationRatio();
    }

    /** A part that admits to be too large is not even begun. */
    void refuseDeclared(ZipPart part) {
        check(part.size(), part.packed());
    }

    void inflated(int bytes, long ofPart, long packed) {
        inflated += bytes;
        if (inflated > total) {
            throw new WorkbookRefused(RefusalReason.ZIP_BOMB);
        }
        check(ofPart, packed);
    }

    private void check(long size, long packed) {
        if (size > total || (size > UNSUSPECTED && size / Math.max(1, packed) >= ratio)) {
            throw new WorkbookRefused(RefusalReason.ZIP_BOMB);
        }
    }
}
