package cn.mingbai.notice;

import java.io.Serializable;
import java.util.UUID;

/** Names a notice within the product; villagers know it by its number and short code. */
public record NoticeId(UUID value) implements Serializable {

    public static NoticeId create() {
        return new NoticeId(UUID.randomUUID());
    }

    /** For path and form values; refuses what is no UUID. */
    public static NoticeId valueOf(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
