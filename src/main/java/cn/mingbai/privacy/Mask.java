package cn.mingbai.privacy;

/** How secrets are shown: enough to tell two apart, not enough to use. */
public final class Mask {

    private Mask() {}

    /** First four and last two characters; anything of eight characters or fewer is hidden whole. */
    public static String number(String value) {
        var length = value.length();
        return length <= 8
                ? "*".repeat(length)
                : value.substring(0, 4) + "*".repeat(length - 6) + value.substring(length - 2);
    }
}
