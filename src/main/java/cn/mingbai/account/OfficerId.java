package cn.mingbai.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names an officer's account. */
@Embeddable
public record OfficerId(@Column(name = "id") UUID value) implements Serializable {

    public static OfficerId create() {
        return new OfficerId(UUID.randomUUID());
    }

    /** For path and form values; refuses what is no UUID. */
    public static OfficerId valueOf(String text) {
        return new OfficerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
