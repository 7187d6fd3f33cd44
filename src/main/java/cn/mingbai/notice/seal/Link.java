package cn.mingbai.notice.seal;

import java.util.HexFormat;

/**
 * Where in the chain of its county a notice stands.
 *
 * @param county code of the county
 * @param position counted from 1 without gaps
 * @param previous digest of the notice before it in hexadecimal digits; sixty-four zeros for the first
 */
public record Link(String county, long position, String previous) {

    /** Behind the last notice of a chain. */
    public static Link after(String county, long length, byte[] head) {
        return new Link(county, length + 1, HexFormat.of().formatHex(head));
    }
}
