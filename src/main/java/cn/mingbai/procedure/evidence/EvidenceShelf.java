package cn.mingbai.procedure.evidence;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.privacy.FieldCipher;
import cn.mingbai.privacy.SealedChunks;
import cn.mingbai.privacy.SecretKind;
import cn.mingbai.procedure.evidence.EvidenceOutcome.Kept;
import cn.mingbai.procedure.evidence.EvidenceOutcome.Refused;
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

/** The shelf of scans: put in once, sealed, never changed. The use case that calls it checks the permission. */
@Service
@Transactional
public class EvidenceShelf {

    private static final String ROW = """
            SELECT id, list_id, case_id, kind, file_name, media_type, size, uploaded_at, uploaded_by FROM evidence WHERE\s""";

    private final JdbcClient jdbc;
    private final SealedChunks chunks;
    private final CurrentOfficer officer;
    private final Clock clock;

    EvidenceShelf(JdbcClient jdbc, FieldCipher cipher, CurrentOfficer officer, Clock clock) {
        this.jdbc = jdbc;
        this.chunks = new SealedChunks(jdbc, cipher, SecretKind.EVIDENCE, "evidence_chunk", "file_id");
        this.officer = officer;
        this.clock = clock;
    }

    /** Where a scan belongs: a list, and one case on it or none. */
    public record Place(UUID list, @Nullable UUID caseId, long area) {}

    /** Keeps a scan, or says why not: at most 10 MB of JPEG, PNG or PDF by content. */
    public EvidenceOutcome keep(Place place, EvidenceKind kind, String fileName, InputStream content) {
        var scan = Scan.read(fileName, content);
        if (scan instanceof Scan.Refused(var fault)) {
            return new Refused(fault);
        }
        var good = (Scan.Good) scan;
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO evidence (id, list_id, case_id, area, kind, file_name, media_type, size, digest,
                                              uploaded_at, uploaded_by)
                        VALUES (:id, :list, :case, :area, :kind, :name, :type, :size, :digest, :at, :by)""")
                .param("id", id)
                .param("list", place.list())
                .param("case", place.caseId())
                .param("area", place.area())
                .param("kind", kind.name())
                .param("name", good.fileName())
                .param("type", good.mediaType())
                .param("size", good.bytes().length)
                .param("digest", good.digest())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", officer.require().username())
                .update();
        good.keep(chunks, id, place.area());
        return new Kept(id);
    }

    /** The kinds of those of these scans that belong to the list and to this case or to no single one. */
    @Transactional(readOnly = true)
    public Map<UUID, EvidenceKind> kindsOf(UUID list, @Nullable UUID caseId, Collection<UUID> ids) {
        return jdbc
                .sql(ROW + "list_id = :list AND (case_id IS NULL OR case_id = :case) AND id = ANY (:ids)")
                .param("list", list)
                .param("case", caseId, java.sql.Types.OTHER)
                .param("ids", ids.toArray(UUID[]::new))
                .query(EvidenceShelf::row)
                .stream()
                .collect(Collectors.toMap(Evidence::id, Evidence::kind));
    }

    /** The scans of a case and those of its list that concern everybody on it. */
    @Transactional(readOnly = true)
    public List<Evidence> ofCase(UUID list, UUID caseId) {
        return jdbc.sql(ROW + "list_id = :list AND (case_id IS NULL OR case_id = :case) ORDER BY uploaded_at, id")
                .param("list", list)
                .param("case", caseId)
                .query(EvidenceShelf::row)
                .list();
    }

    /** The scans of a list that belong to no single case. */
    @Transactional(readOnly = true)
    public List<Evidence> ofList(UUID list) {
        return jdbc.sql(ROW + "list_id = :list AND case_id IS NULL ORDER BY uploaded_at, id")
                .param("list", list)
                .query(EvidenceShelf::row)
                .list();
    }

    /** The scans of one kind on several lists. */
    @Transactional(readOnly = true)
    public List<Evidence> ofKind(EvidenceKind kind, Collection<UUID> lists) {
        return jdbc.sql(ROW + "list_id = ANY (:lists) AND kind = :kind ORDER BY uploaded_at, id")
                .param("lists", lists.toArray(UUID[]::new))
                .param("kind", kind.name())
                .query(EvidenceShelf::row)
                .list();
    }

    @Transactional(readOnly = true)
    public Evidence get(UUID id) {
        return jdbc.sql(ROW + "id = :id")
                .param("id", id)
                .query(EvidenceShelf::row)
                .optional()
                .orElseThrow(() -> new NotFoundException("No evidence %s in the area".formatted(id)));
    }

    /** The content in the clear. */
    @Transactional(readOnly = true)
    public byte[] content(Evidence evidence) {
        return Scan.content(chunks, evidence.id(), evidence.size());
    }

    private static Evidence row(ResultSet row, int index) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getObject("list_id", UUID.class),
                row.getObject("case_id", UUID.class),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("uploaded_by"));
    }
}
