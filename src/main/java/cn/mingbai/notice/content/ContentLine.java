package cn.mingbai.notice.content;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One household as the sheet shows it.
 *
 * @param head the head's name, told apart from the same name on this notice
 */
public record ContentLine(
        UUID id,
        String head,
        String group,
        int members,
        @Nullable String cause,
        String outcome) {}
