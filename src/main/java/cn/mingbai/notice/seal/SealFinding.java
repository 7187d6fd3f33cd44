package cn.mingbai.notice.seal;

/**
 * One thing that is not as it was sealed; its sentence is the message {@code seal.fault.<fault>}.
 *
 * @param county code of the county
 * @param position in its chain
 * @param number of the notice, or of what stands there now; empty where nothing does
 */
public record SealFinding(String county, long position, String number, Fault fault) {

    /** What is wrong. */
    public enum Fault {
        /** The content does not have the digest it was sealed with. */
        CONTENT_CHANGED,
        /** The content is gone. */
        CONTENT_MISSING,
        /** A column of the row says something else than the sealed content. */
        ROW_CHANGED,
        /** The lines are not those of the content. */
        LINES_CHANGED,
        /** It does not follow on the notice before it: one of them was changed, moved or exchanged. */
        ORDER_CHANGED,
        /** There is no notice at this position. */
        NOTICE_MISSING,
        /** When or by whom it was taken down is not what was sealed. */
        CLOSING_CHANGED,
        /** The chain does not end where it ended when the last notice was posted. */
        END_CHANGED
    }
}
