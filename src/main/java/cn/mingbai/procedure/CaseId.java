package cn.mingbai.procedure;

import java.util.UUID;

/** Names a case (个案). */
public record CaseId(UUID value) {

    public static CaseId create() {
        return new CaseId(UUID.randomUUID());
    }

    /** For path and form values; refuses what is no UUID. */
    public static CaseId valueOf(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
