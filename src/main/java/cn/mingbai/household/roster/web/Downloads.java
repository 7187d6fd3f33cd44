package cn.mingbai.household.roster.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers with a file that is made while it is sent, on the thread of the request: it is fetched in the officer's name. */
final class Downloads {

    private Downloads() {}

    /** Something that can be written out. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Nothing of it may stay in a cache: it is full of people. */
    static void send(HttpServletResponse response, String fileName, String mediaType, Content content)
            throws IOException {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        content.writeTo(response.getOutputStream());
        response.flushBuffer();
    }
}
