package cn.mingbai.account.register;

import cn.mingbai.account.OfficerId;

/** What became of an administrator's order. */
public sealed interface AccountOutcome {

    /** It is as ordered, maybe it was before. */
    record Done(OfficerId id) implements AccountOutcome {}

    /** Done, and this password is shown once; its holder has to replace it. */
    record PasswordIssued(OfficerId id, String password) implements AccountOutcome {

        @Override
        public String toString() {
            return "PasswordIssued for " + id;
        }
    }

    /** Not done. */
    record Refused(Reason reason) implements AccountOutcome {}

    /** Why not; the sentence is the message {@code account.refused.<reason>}. */
    enum Reason {
        /** Somebody has this user name already. */
        USERNAME_TAKEN,
        /** No such place, or not within the administrator's area. */
        PLACE_UNKNOWN,
        /** This role is not held at places of that level. */
        ROLE_NOT_HELD_THERE,
        /** Nobody administers his own account. */
        OWN_ACCOUNT,
        /** An administrator holds no other post, so that he sees no household. */
        ADMINISTRATOR_HOLDS_NO_OTHER_POST
    }
}
