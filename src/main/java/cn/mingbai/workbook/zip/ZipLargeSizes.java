package cn.mingbai.workbook.zip;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import java.nio.ByteBuffer;

/** The 64-bit numbers of a directory entry, to be asked in the order of the format: size, packed size, position. */
final class ZipLargeSizes {

    private static final int LARGE = 0x0001;
    private static final long ABSENT = 0xffff_ffffL;

    private final ByteBuffer numbers;

    ZipLargeSizes(ByteBuffer extra) {
        this.numbers = numbersIn(extra);
    }

    private static ByteBuffer numbersIn(ByteBuffer extra) {
        while (extra.remaining() >= 4) {
            var id = extra.getShort() & 0xffff;
            var length = extra.getShort() & 0xffff;
            if (length > extra.remaining()) {
                break;
            }
            if (id == LARGE) {
                return extra.slice(extra.position(), length).order(extra.order());
            }
            extra.position(extra.position() + length);
        }
        return ByteBuffer.allocate(0);
    }

    /** The number itself, or the next of the large ones where it only says "see there". */
    long orElse(long number) {
        if (number != ABSENT) {
            return number;
        }
        if (numbers.remaining() < 8) {
            throw new WorkbookRefused(RefusalReason.DAMAGED);
        }
        return numbers.getLong();
    }
}
