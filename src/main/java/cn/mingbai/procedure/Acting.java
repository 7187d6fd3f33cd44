package cn.mingbai.procedure;

import cn.mingbai.account.Role;
import cn.mingbai.account.SignedInOfficer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step, in which post.
 *
 * @param officer his account; null where the step follows from a notice and nobody signed in for it
 * @param name the sign-in name, or the name of what acted
 * @param role null together with officer
 * @param post the place of his post, in full
 */
public record Acting(
        @Nullable UUID officer, String name, @Nullable Role role, String post) {

    public static Acting of(SignedInOfficer officer) {
        return new Acting(
                officer.id().value(),
                officer.username(),
                officer.role(),
                officer.place().fullName());
    }

    /** A step that follows from a notice. */
    public static Acting notice(String actor) {
        return new Acting(null, actor, null, "");
    }
}
