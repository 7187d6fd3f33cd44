package cn.mingbai.account.signin;

/** Why a new password was not taken; the sentence is the message {@code account.password.<constant>}. */
public enum PasswordRefusal {
    /** The present password was typed wrongly. */
    PRESENT_ONE_WRONG,
    /** Too many wrong ones: a minute's wait. */
    WAIT,
    /** Shorter than ten characters. */
    TOO_SHORT,
    /** Longer than 72 bytes in UTF-8, of which bcrypt would read no more. */
    TOO_LONG,
    /** The user name, with or without more digits. */
    USER_NAME,
    /** On the list of those that everybody tries first, or of fewer than four different characters. */
    COMMON,
    /** The present password again. */
    SAME
}
