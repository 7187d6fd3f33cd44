package cn.mingbai.procedure.draw;

import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rule by which a sample follows from a seed: whatever is drawn from is put in the order of SHA-256(seed, id), and the first
 * so many are drawn. Whoever has seed and population draws the same again.
 */
public final class Sampling {

    private static final int SEED_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sampling() {}

    /** 32 random bytes. */
    public static byte[] seed() {
        var seed = new byte[SEED_BYTES];
        RANDOM.nextBytes(seed);
        return seed;
    }

    /** Of n, at least this many: the percentage, rounded up, and never none. */
    public static int size(int population, int percent) {
        return Math.max(1, Math.ceilDiv(population * percent, 100));
    }

    /** The drawn cases, in the order in which they are drawn. */
    public static List<CaseId> draw(byte[] seed, Collection<CaseId> population, int percent) {
        return first(seed, population, id -> bytes(id.value()), size(population.size(), percent));
    }

    /**
     * The drawn of anything, in the order in which they are drawn; all of them where there are no more than that.
     *
     * @param id the bytes by which one is told from the others, whatever else changes about it
     */
    public static <T> List<T> first(byte[] seed, Collection<T> population, Function<T, byte[]> id, int count) {
        return population.stream()
                .map(one -> new Keyed<>(one, key(seed, id.apply(one))))
                .sorted(Comparator.comparing(Keyed::key, Arrays::compareUnsigned))
                .limit(count)
                .map(Keyed::one)
                .toList();
    }

    /** An id as its 16 bytes. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The hash of a population: its lines in the order of their characters, with a line feed between them. */
    public static byte[] hash(Stream<String> lines) {
        var digest = sha256();
        var iterator = lines.sorted().iterator();
        while (iterator.hasNext()) {
            digest.update(iterator.next().getBytes(StandardCharsets.UTF_8));
            if (iterator.hasNext()) {
                digest.update((byte) '\n');
            }
        }
        return digest.digest();
    }

    /** The hash of cases: every one with its version, so that the same cases later are another population. */
    static byte[] hash(Collection<CaseFile> population) {
        return hash(population.stream().map(file -> file.id() + ":" + file.version()));
    }

    private record Keyed<T>(T one, byte[] key) {}

    private static byte[] key(byte[] seed, byte[] id) {
        var digest = sha256();
        digest.update(seed);
        return digest.digest(id);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
