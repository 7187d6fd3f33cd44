package cn.mingbai.workbook.csv;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * How a text table is written.
 *
 * @param markLength bytes of the byte order mark at the beginning
 */
record CsvFormat(Charset charset, int markLength, char separator) {

    /** The characters of bytes that begin behind the mark; what cannot be decoded is an error, never replaced. */
    Reader characters(InputStream bytes) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(bytes, decoder);
    }
}
