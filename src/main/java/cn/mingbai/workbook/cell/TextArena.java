package cn.mingbai.workbook.cell;

import cn.mingbai.workbook.RefusalReason;
import cn.mingbai.workbook.WorkbookRefused;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Millions of texts in few objects: UTF-8 in blocks that never move, five bytes on top of each text. A list of Strings
 * would take four times as much, and one array that doubles three times while it grows.
 */
public final class TextArena {

    private static final int BLOCK = 1 << 20;
    private static final int BLOCK_BITS = 20;
    private static final int INDEX_BLOCK = 1 << 16;
    private static final int INDEX_BITS = 16;
    private static final int RECENT = 1 << 12;

    private final long limit;
    private final List<byte[]> blocks = new ArrayList<>();
    private final List<int[]> starts = new ArrayList<>();
    private final @Nullable String[] recent = new @Nullable String[RECENT];
    private final int[] recentIndex = new int[RECENT];
    private int free = BLOCK;
    private int size;

    /** Refuses more than so many bytes in all. */
    public TextArena(long limit) {
        this.limit = Math.min(limit, Integer.MAX_VALUE - BLOCK);
    }

    /** Puts a text under the next index. */
    public void add(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var needed = bytes.length + Integer.BYTES;
        if (needed > BLOCK) {
            throw new WorkbookRefused(RefusalReason.CELL_TOO_LONG, 0, text.length());
        }
        if (free + needed > BLOCK) {
            grow();
        }
        var block = blocks.getLast();
        for (int i = 0, rest = bytes.length; i < Integer.BYTES; i++, rest >>>= 8) {
            block[free + i] = (byte) rest;
        }
        System.arraycopy(bytes, 0, block, free + Integer.BYTES, bytes.length);
        if (size % INDEX_BLOCK == 0) {
            starts.add(new int[INDEX_BLOCK]);
        }
        starts.getLast()[size % INDEX_BLOCK] = ((blocks.size() - 1) << BLOCK_BITS) + free;
        free += needed;
        size++;
    }

    private void grow() {
        if ((blocks.size() + 1L) * BLOCK + (long) starts.size() * INDEX_BLOCK * Integer.BYTES > limit) {
            throw new WorkbookRefused(RefusalReason.TOO_MUCH_TEXT, limit >> 20);
        }
        blocks.add(new byte[BLOCK]);
        free = 0;
    }

    /** The text of an index; refuses an index that was never given out. */
    public String get(int index) {
        if (index < 0 || index >= size) {
            throw new WorkbookRefused(RefusalReason.DAMAGED);
        }
        // Most columns repeat a handful of words, and those stand at the front of the table.
        var slot = index & (RECENT - 1);
        var known = recent[slot];
        if (known != null && recentIndex[slot] == index) {
            return known;
        }
        var text = decode(starts.get(index >> INDEX_BITS)[index & (INDEX_BLOCK - 1)]);
        recent[slot] = text;
        recentIndex[slot] = index;
        return text;
    }

    private String decode(int start) {
        var block = blocks.get(start >> BLOCK_BITS);
        var at = start & (BLOCK - 1);
        var length = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            length |= (block[at + i] & 0xff) << (8 * i);
        }
        return new String(block, at + Integer.BYTES, length, StandardCharsets.UTF_8);
    }
}
