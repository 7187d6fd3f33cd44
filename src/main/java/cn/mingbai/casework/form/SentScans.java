package cn.mingbai.casework.form;

import cn.mingbai.casework.EvidenceDesk;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceOutcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/**
 * Scans that come along with a form, in fields named {@code scan-<kind>}: kept first, so that a form which is refused for
 * another reason has not to bring them again.
 */
@Component
public class SentScans {

    private static final String FIELD = "scan-";

    private final EvidenceDesk desk;
    private final ObstacleWords words;

    SentScans(EvidenceDesk desk, ObstacleWords words) {
        this.desk = desk;
        this.words = words;
    }

    /** What was kept, and what was not, in words. */
    public record Kept(List<UUID> ids, List<String> problems) {

        /** The fields of the form as if the scans had been on the shelf before. */
        public void addTo(MultiValueMap<String, String> fields) {
            ids.forEach(id -> fields.add("evidence", id.toString()));
        }
    }

    public Kept keep(CaseId id, MultiValueMap<String, MultipartFile> files) {
        return keep(files, (kind, name, content) -> desk.keep(id, kind, name, content));
    }

    public Kept keep(UUID list, MultiValueMap<String, MultipartFile> files) {
        return keep(files, (kind, name, content) -> desk.keep(list, kind, name, content));
    }

    /** Where a scan is put. */
    @FunctionalInterface
    public interface Shelf {
        EvidenceOutcome put(EvidenceKind kind, String name, InputStream content);
    }

    /** Keeps them on any shelf, such as that of a place. */
    public Kept keep(MultiValueMap<String, MultipartFile> files, Shelf shelf) {
        var kept = new Kept(new ArrayList<>(), new ArrayList<>());
        files.forEach((field, sent) -> kind(field)
                .ifPresent(kind ->
                        sent.stream().filter(file -> !file.isEmpty()).forEach(file -> keep(kind, file, shelf, kept))));
        return kept;
    }

    private void keep(EvidenceKind kind, MultipartFile file, Shelf shelf, Kept kept) {
        try (var content = file.getInputStream()) {
            switch (shelf.put(kind, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content)) {
                case EvidenceOutcome.Kept(var id) -> kept.ids().add(id);
                case EvidenceOutcome.Refused(var fault) ->
                    kept.problems().add(words.say("procedure.evidence.refused." + fault));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<EvidenceKind> kind(String field) {
        return Stream.of(EvidenceKind.values())
                .filter(kind -> field.equals(FIELD + kind))
                .findFirst();
    }
}
