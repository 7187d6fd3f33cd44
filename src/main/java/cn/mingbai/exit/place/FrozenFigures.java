package cn.mingbai.exit.place;

import java.time.Instant;
import java.util.UUID;

/**
 * Figures of a place frozen (快照) with a step.
 *
 * @param content standard, facts and findings as canonical JSON
 * @param digest SHA-256 of the content in UTF-8, which the database checks too
 */
public record FrozenFigures(
        UUID id, Occasion occasion, Instant takenAt, String takenBy, String content, byte[] digest) {

    /** With which step. */
    public enum Occasion {
        SUBMISSION,
        EVALUATION,
        APPROVAL
    }
}
