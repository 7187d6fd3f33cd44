package cn.mingbai.procedure;

import cn.mingbai.account.Reauthentication.Confirmed;
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
 * @param confirmed whether he has shown once more, with his password, that it is he
 */
public record Acting(
        @Nullable UUID officer, String name, @Nullable Role role, String post, boolean confirmed) {

    public static Acting of(SignedInOfficer officer) {
        return of(officer, null);
    }

    /** @param proof that it is he, where the step asks for that; somebody else's proves nothing */
    public static Acting of(SignedInOfficer officer, @Nullable Confirmed proof) {
        return new Acting(
                officer.id().value(),
                officer.username(),
                officer.role(),
                officer.place().fullName(),
                proof != null && proof.officer().equals(officer.id()));
    }

    /** For a look ahead: as if he had shown his password. */
    public Acting asIfConfirmed() {
        return new Acting(officer, name, role, post, true);
    }

    /** A step that follows from a notice. */
    public static Acting notice(String actor) {
        return new Acting(null, actor, null, "", false);
    }
}
