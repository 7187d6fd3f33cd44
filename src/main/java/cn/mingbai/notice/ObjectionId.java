package cn.mingbai.notice;

import java.io.Serializable;
import java.util.UUID;

/** Names an objection. */
public record ObjectionId(UUID value) implements Serializable {

    public static ObjectionId create() {
        return new ObjectionId(UUID.randomUUID());
    }

    /** For path values; refuses what is no UUID. */
    public static ObjectionId valueOf(String text) {
        return new ObjectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
