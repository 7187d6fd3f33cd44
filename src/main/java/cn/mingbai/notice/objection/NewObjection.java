package cn.mingbai.notice.objection;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.notice.ObjectionLevel;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection as it is taken in.
 *
 * @param by sign-in name of the officer who wrote it down; null where somebody raised it on the public page
 * @param telephone ciphertext
 */
record NewObjection(
        String reference,
        NoticeId notice,
        long area,
        ObjectionLevel level,
        Instant at,
        @Nullable String by,
        LocalDate dueOn,
        Complaint complaint,
        byte[] telephone) {}
