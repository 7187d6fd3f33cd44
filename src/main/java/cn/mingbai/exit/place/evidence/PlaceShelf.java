package cn.mingbai.exit.place.evidence;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SealedChunks;
import cn.mingbai.privacy.SecretKind;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceOutcome;
import cn.mingbai.procedure.evidence.Scan;
import cn.mingbai.shared.NotFoundException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shelf of scans of places: put in once, sealed, never changed. The use case that calls it checks the permission. */
@Service
@Transactional
public class PlaceShelf {

    private static final String ROW = """
            SELECT id, area, case_id, kind, file_name, media_type, size, uploaded_at, uploaded_by FROM place_evidence WHERE\s""";

    private final JdbcClient jdbc;
    private final SealedChunks chunks;
    private final CurrentOfficer officer;
    private final Clock clock;

    PlaceShelf(JdbcClient jdbc, FieldCipher cipher, CurrentOfficer officer, Clock clock) {
        this.jdbc = jdbc;
        this.chunks = new SealedChunks(jdbc, cipher, SecretKind.EVIDENCE, "place_evidence_chunk", "file_id");
        this.officer = officer;
        this.clock = clock;
    }

    /** Where a scan belongs: a place, and its case or none. */
    public record Spot(long area, @Nullable UUID caseId) {}

    /** Keeps a scan, or says why not: at most 10 MB of JPEG, PNG or PDF by content. */
    public EvidenceOutcome keep(Spot spot, EvidenceKind kind, String fileName, InputStream content) {
        return switch (Scan.read(fileName, content)) {
            case Scan.Refused(var fault) -> new EvidenceOutcome.Refused(fault);
            case Scan.Good scan -> new EvidenceOutcome.Kept(keep(spot, kind, scan));
        };
    }

    private UUID keep(Spot spot, EvidenceKind kind, Scan.Good scan) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO place_evidence (id, area, case_id, kind, file_name, media_type, size, digest,
                                                    uploaded_at, uploaded_by)
                        VALUES (:id, :area, :case, :kind, :name, :type, :size, :digest, :at, :by)""")
                .param("id", id)
                .param("area", spot.area())
                .param("case", spot.caseId())
                .param("kind", kind.name())
                .param("name", scan.fileName())
                .param("type", scan.mediaType())
                .param("size", scan.bytes().length)
                .param("digest", scan.digest())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", officer.require().username())
                .update();
        scan.keep(chunks, id, spot.area());
        return id;
    }

    /** The kinds of those of these scans that belong to the case. */
    @Transactional(readOnly = true)
    public Map<UUID, EvidenceKind> kindsOf(UUID caseId, Collection<UUID> ids) {
        return jdbc
                .sql(ROW + "case_id = :case AND id = ANY (:ids)")
                .param("case", caseId)
                .param("ids", ids.toArray(UUID[]::new))
                .query(PlaceShelf::row)
                .stream()
                .collect(Collectors.toMap(PlaceScan::id, PlaceScan::kind));
    }

    /** The scans of a case, the first ones first. */
    @Transactional(readOnly = true)
    public List<PlaceScan> ofCase(UUID caseId) {
        return jdbc.sql(ROW + "case_id = ? ORDER BY uploaded_at, id")
                .param(caseId)
                .query(PlaceShelf::row)
                .list();
    }

    @Transactional(readOnly = true)
    public PlaceScan get(UUID id) {
        return jdbc.sql(ROW + "id = ?")
                .param(id)
                .query(PlaceShelf::row)
                .optional()
                .orElseThrow(() -> new NotFoundException("No evidence %s in the area".formatted(id)));
    }

    /** The content in the clear. */
    @Transactional(readOnly = true)
    public byte[] content(PlaceScan scan) {
        return Scan.content(chunks, scan.id(), scan.size());
    }

    private static PlaceScan row(ResultSet row, int index) throws SQLException {
        return new PlaceScan(
                row.getObject("id", UUID.class),
                row.getLong("area"),
                row.getObject("case_id", UUID.class),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("uploaded_by"));
    }
}
