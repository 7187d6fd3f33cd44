package cn.mingbai.procedure.evidence;

import cn.mingbai.privacy.SealedChunks;
import cn.mingbai.procedure.evidence.EvidenceOutcome.Fault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** A file that was handed in as a scan: looked at by its content, before any shelf keeps it sealed. */
public sealed interface Scan {

    /** It is one. */
    record Good(String fileName, String mediaType, byte[] bytes, byte[] digest) implements Scan {

        /** Seals it chunk by chunk. */
        public void keep(SealedChunks chunks, UUID id, long area) {
            try {
                chunks.keep(id, area, new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** It is none, or not one that is kept. */
    record Refused(Fault fault) implements Scan {}

    /** At most 10 MB of JPEG, PNG or PDF by content; of the name only the last part is taken. */
    static Scan read(String fileName, InputStream content) {
        byte[] bytes;
        try {
            bytes = content.readNBytes(ScanCheck.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var found = ScanCheck.check(bytes);
        var fault = found.fault();
        var type = found.mediaType();
        if (fault != null || type == null) {
            return new Refused(fault == null ? Fault.NOT_A_SCAN : fault);
        }
        return new Good(tail(fileName), type, bytes, sha256(bytes));
    }

    /** The content of a kept scan in the clear. */
    static byte[] content(SealedChunks chunks, UUID id, long size) {
        var content = new ByteArrayOutputStream((int) size);
        for (var position = 0; content.size() < size; position++) {
            content.writeBytes(chunks.chunk(id, position));
        }
        return content.toByteArray();
    }

    private static String tail(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty()) {
            return "-";
        }
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
