package cn.mingbai.procedure.draw;

import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rule by which a sample follows from a seed: cases are put in the order of SHA-256(seed, case id), and the first so many
 * are drawn. Whoever has seed and population draws the same again.
 */
public final class Sampling {

    private Sampling() {}

    /** Of n, at least this many: the percentage, rounded up, and never none. */
    public static int size(int population, int percent) {
        return Math.max(1, Math.ceilDiv(population * percent, 100));
    }

    /** The drawn cases, in the order in which they are drawn. */
    public static List<CaseId> draw(byte[] seed, Collection<CaseId> population, int percent) {
        return population.stream()
                .sorted(Comparator.comparing(id -> key(seed, id), Arrays::compareUnsigned))
                .limit(size(population.size(), percent))
                .toList();
    }

    /** The hash of a population: every case with its version, so that the same cases later are another population. */
    static byte[] hash(Collection<CaseFile> population) {
        var text = population.stream()
                .map(file -> file.id() + ":" + file.version())
                .sorted()
                .collect(Collectors.joining("\n"));
        return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] key(byte[] seed, CaseId id) {
        var digest = sha256();
        digest.update(seed);
        return digest.digest(ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
