package cn.mingbai.household.roster.upload;

import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SealedChunks;
import cn.mingbai.privacy.SealedChunks.Kept;
import cn.mingbai.privacy.SecretKind;
import cn.mingbai.workbook.WorkbookSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
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

    private final SealedChunks chunks;
    private final TransactionTemplate transaction;

    UploadStore(JdbcClient jdbc, FieldCipher cipher, PlatformTransactionManager transactions) {
        this.chunks = new SealedChunks(jdbc, cipher, SecretKind.UPLOAD, "roster_file_chunk", "import_id");
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Kept keep(UUID importId, long area, InputStream upload) throws IOException {
        return chunks.keep(importId, area, upload);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID importId) {
        chunks.forget(importId);
    }

    /** The upload as a workbook that can be read from any position; each chunk is opened when it is reached. */
    public WorkbookSource source(UUID importId, String fileName, long size) {
        return new ChunkedSource(
                fileName,
                size,
                SealedChunks.CHUNK_BYTES,
                position -> Objects.requireNonNull(transaction.execute(status -> chunks.chunk(importId, position))));
    }
}
