package cn.mingbai.household.roster.upload;

import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SecretKind;
import cn.mingbai.workbook.WorkbookSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps uploads in the database as sealed chunks, so that no workbook full of people lies on a disk in the clear. */
@Component
public class UploadStore {

    static final int CHUNK_BYTES = 1 << 20;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final TransactionTemplate transaction;

    UploadStore(JdbcClient jdbc, FieldCipher cipher, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    /** What was kept: how many bytes, and their SHA-256. */
    public record Kept(long size, byte[] digest) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Kept keep(UUID importId, long area, InputStream upload) throws IOException {
        var digest = sha256();
        var size = 0L;
        for (var position = 0; ; position++) {
            var chunk = upload.readNBytes(CHUNK_BYTES);
            if (chunk.length == 0) {
                return new Kept(size, digest.digest());
            }
            digest.update(chunk);
            size += chunk.length;
            jdbc.sql("INSERT INTO roster_file_chunk (import_id, area, position, ciphertext) VALUES (?, ?, ?, ?)")
                    .params(
                            importId,
                            area,
                            position,
                            cipher.seal(SecretKind.UPLOAD, chunk, context(importId, position)))
                    .update();
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID importId) {
        jdbc.sql("DELETE FROM roster_file_chunk WHERE import_id = ?")
                .param(importId)
                .update();
    }

    /** The upload as a workbook that can be read from any position; each chunk is opened when it is reached. */
    public WorkbookSource source(UUID importId, String fileName, long size) {
        return new ChunkedSource(fileName, size, CHUNK_BYTES, position -> chunk(importId, position));
    }

    private byte[] chunk(UUID importId, int position) {
        var sealed = transaction.execute(
                status -> jdbc.sql("SELECT ciphertext FROM roster_file_chunk WHERE import_id = ? AND position = ?")
                        .params(importId, position)
                        .query(byte[].class)
                        .optional()
                        .orElse(null));
        if (sealed == null) {
            throw new IllegalStateException("Chunk %d of import %s is gone".formatted(position, importId));
        }
        return cipher.open(SecretKind.UPLOAD, sealed, context(importId, position));
    }

    private static byte[] context(UUID importId, int position) {
        return ByteBuffer.allocate(20)
                .putLong(importId.getMostSignificantBits())
                .putLong(importId.getLeastSignificantBits())
                .putInt(position)
                .array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
