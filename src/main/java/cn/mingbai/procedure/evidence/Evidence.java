package cn.mingbai.procedure.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scan (佐证材料) as lists show it.
 *
 * @param caseId the case it belongs to; null for one of the whole list, such as minutes
 * @param mediaType what its content is
 */
public record Evidence(
        UUID id,
        UUID list,
        @Nullable UUID caseId,
        EvidenceKind kind,
        String fileName,
        String mediaType,
        long size,
        Instant uploadedAt,
        String uploadedBy) {}
