package cn.mingbai.exit.statement;

import java.time.LocalDate;

/** That the head of the household accepted its exit (认可签字). */
public record Acceptance(String signedBy, Manner manner, LocalDate on) {

    /** How he signed. */
    public enum Manner {
        SIGNATURE,
        /** With his thumb (捺手印). */
        HANDPRINT
    }
}
