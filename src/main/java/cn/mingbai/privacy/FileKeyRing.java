package cn.mingbai.privacy;

import cn.mingbai.shared.ConditionalOnDemo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key ring in a properties file that only the product may read: {@code current=1}, {@code encryption.1=<base64>},
 * {@code index=<base64>}, each of 32 random bytes (docs/operations.md says how to make and rotate them).
 */
final class FileKeyRing implements KeyRing {

    private static final int KEY_BYTES = 32;
    private static final String ENCRYPTION = "encryption.";

    private final int current;
    private final Map<Integer, SecretKey> encryption = new HashMap<>();
    private final SecretKey index;

    private FileKeyRing(Properties file) {
        this.current = Integer.parseInt(require(file, "current"));
        for (var name : file.stringPropertyNames()) {
            if (name.startsWith(ENCRYPTION)) {
                var number = Integer.parseInt(name.substring(ENCRYPTION.length()));
                encryption.put(number, new SecretKeySpec(bytes(file, name), "AES"));
            }
        }
        this.index = new SecretKeySpec(bytes(file, "index"), "HmacSHA256");
        encryptionKey(current);
    }

    static FileKeyRing read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new FileKeyRing(properties);
    }

    /** Makes a ring with fresh keys where there is none; only the demo may, see {@link ConditionalOnDemo}. */
    static void createIfMissing(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                "current=1%nencryption.1=%s%nindex=%s%n".formatted(randomKey(), randomKey()),
                StandardOpenOption.WRITE);
    }

    @Override
    public int current() {
        return current;
    }

    @Override
    public SecretKey encryptionKey(int number) {
        var key = encryption.get(number);
        if (key == null) {
            throw new IllegalStateException("Encryption key %d is not on the key ring".formatted(number));
        }
        return key;
    }

    @Override
    public SecretKey indexKey() {
        return index;
    }

    private static String randomKey() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static byte[] bytes(Properties file, String name) {
        var key = Base64.getDecoder().decode(require(file, name));
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("Key %s is not %d bytes long".formatted(name, KEY_BYTES));
        }
        return key;
    }

    private static String require(Properties file, String name) {
        var value = file.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The key file has no entry " + name);
        }
        return value;
    }
}
