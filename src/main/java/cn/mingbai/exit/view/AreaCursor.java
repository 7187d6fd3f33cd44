package cn.mingbai.exit.view;

import cn.mingbai.procedure.CaseFile;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a list in the order of villages goes on. */
public record AreaCursor(long area, UUID id) {

    private static final AreaCursor BEGINNING = new AreaCursor(0, new UUID(0, 0));

    /** What cannot be read begins at the beginning. */
    public static AreaCursor of(@Nullable String text) {
        var parts = text == null ? new String[0] : text.split("\\.", -1);
        try {
            return parts.length == 2 ? new AreaCursor(Long.parseLong(parts[0]), UUID.fromString(parts[1])) : BEGINNING;
        } catch (IllegalArgumentException e) {
            return BEGINNING;
        }
    }

    public static String text(CaseFile file) {
        return file.area() + "." + file.id();
    }
}
