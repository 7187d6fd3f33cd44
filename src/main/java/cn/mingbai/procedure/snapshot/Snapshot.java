package cn.mingbai.procedure.snapshot;

import java.time.Instant;
import java.util.UUID;

/**
 * An assessment frozen (快照).
 *
 * @param decision what it came to
 * @param content facts, standard and findings as canonical JSON
 * @param digest SHA-256 of the content in UTF-8, which the database checks too
 */
public record Snapshot(
        UUID id, UUID caseId, Instant takenAt, String takenBy, String decision, String content, byte[] digest) {}
