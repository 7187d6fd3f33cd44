package cn.mingbai.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files kept in a table of the caller as sealed chunks, so that none full of people lies on a disk in the clear. The table
 * has the columns (file id, area, position, ciphertext); the caller opens the transactions.
 */
public final class SealedChunks {

    public static final int CHUNK_BYTES = 1 << 20;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final SecretKind kind;
    private final String table;
    private final String column;

    /**
     * @param table a name that stands in the code, never one that comes from outside
     * @param column the column that names the file, likewise
     */
    public SealedChunks(JdbcClient jdbc, FieldCipher cipher, SecretKind kind, String table, String column) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.kind = kind;
        this.table = table;
        this.column = column;
    }

    /** What was kept: how many bytes, and their SHA-256. */
    public record Kept(long size, byte[] digest) {}

    /** Keeps a file, chunk by chunk. */
    public Kept keep(UUID file, long area, InputStream content) throws IOException {
        var digest = sha256();
        var size = 0L;
        for (var position = 0; ; position++) {
            var chunk = content.readNBytes(CHUNK_BYTES);
            if (chunk.length == 0) {
                return new Kept(size, digest.digest());
            }
            digest.update(chunk);
            size += chunk.length;
            jdbc.sql("INSERT INTO %s (%s, area, position, ciphertext) VALUES (?, ?, ?, ?)".formatted(table, column))
                    .params(file, area, position, cipher.seal(kind, chunk, context(file, position)))
                    .update();
        }
    }

    /** One chunk in the clear; a chunk that is gone, altered or misplaced is an {@link IllegalStateException}. */
    public byte[] chunk(UUID file, int position) {
        var sealed = jdbc.sql("SELECT ciphertext FROM %s WHERE %s = ? AND position = ?".formatted(table, column))
                .params(file, position)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("Chunk %d of file %s is gone".formatted(position, file)));
        return cipher.open(kind, sealed, context(file, position));
    }

    public void forget(UUID file) {
        jdbc.sql("DELETE FROM %s WHERE %s = ?".formatted(table, column))
                .param(file)
                .update();
    }

    private static byte[] context(UUID file, int position) {
        return ByteBuffer.allocate(20)
                .putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits())
                .putInt(position)
                .array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
