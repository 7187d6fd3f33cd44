package cn.mingbai.notice.board;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.mingbai.notice.NoticeId;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SecretKind;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The photo of the board on which a notice hung; ciphertext, because it shows names. */
@Repository
class NoticePhotos {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    NoticePhotos(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    boolean isPhoto(byte[] file) {
        return file.length <= MOST_BYTES && (begins(file, JPEG) || begins(file, PNG));
    }

    void keep(Seal seal, byte[] photo) {
        jdbc.sql("INSERT INTO notice_photo (notice_id, area, ciphertext) VALUES (?, ?, ?)")
                .params(seal.id().value(), seal.area(), cipher.seal(SecretKind.UPLOAD, photo, context(seal.id())))
                .update();
    }

    Optional<byte[]> of(NoticeId id) {
        return jdbc.sql("SELECT ciphertext FROM notice_photo WHERE notice_id = ?")
                .param(id.value())
                .query((row, number) -> row.getBytes("ciphertext"))
                .optional()
                .map(ciphertext -> cipher.open(SecretKind.UPLOAD, ciphertext, context(id)));
    }

    private static byte[] context(NoticeId id) {
        return ("notice photo " + id).getBytes(UTF_8);
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length > with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }
}
