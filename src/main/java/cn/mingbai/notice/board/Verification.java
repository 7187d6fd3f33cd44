package cn.mingbai.notice.board;

/** What a comparison of a printed sheet with the seal says; the sentence is the message {@code verification.<result>}. */
public enum Verification {
    /** The code is that of the sealed notice. */
    SEALED,
    /** No such code exists: a slip of the hand. */
    MISTYPED,
    /** A code, but not that of this notice: the sheet is another one, or a false one. */
    DIFFERENT,
    /** The stored notice itself is no longer what was sealed: nobody may rely on it. */
    BROKEN
}
