package cn.mingbai.exit.place.evidence;

import cn.mingbai.procedure.evidence.EvidenceKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scan (佐证材料) of a place as lists show it.
 *
 * @param caseId the case it belongs to; null for one that an indicator rests on
 * @param mediaType what its content is
 */
public record PlaceScan(
        UUID id,
        long area,
        @Nullable UUID caseId,
        EvidenceKind kind,
        String fileName,
        String mediaType,
        long size,
        Instant uploadedAt,
        String uploadedBy) {}
