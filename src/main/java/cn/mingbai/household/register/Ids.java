package cn.mingbai.household.register;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids that grow with time (UUID version 7), like those the database gives, so that new rows lie together. */
final class Ids {

    private Ids() {}

    static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
