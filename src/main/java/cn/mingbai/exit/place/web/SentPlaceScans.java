package cn.mingbai.exit.place.web;

import cn.mingbai.exit.place.evidence.PlaceEvidence;
import cn.mingbai.exit.place.view.PlaceSheets.Located;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceOutcome;
import java.io.IOException;
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
 * Scans that come along with the form of a step, in fields named {@code scan-<kind>}: kept first, so that a form which is refused
 * for another reason has not to bring them again.
 */
@Component
class SentPlaceScans {

    private static final String FIELD = "scan-";

    private final PlaceEvidence evidence;
    private final PlaceWords words;

    SentPlaceScans(PlaceEvidence evidence, PlaceWords words) {
        this.evidence = evidence;
        this.words = words;
    }

    /** What was kept, and what was not, in words. */
    record Kept(List<UUID> ids, List<String> problems) {}

    Kept keep(Located located, MultiValueMap<String, MultipartFile> files) {
        var kept = new Kept(new ArrayList<>(), new ArrayList<>());
        files.forEach((field, sent) -> kind(field)
                .ifPresent(kind -> sent.stream()
                        .filter(file -> !file.isEmpty())
                        .forEach(file -> keep(located, kind, file, kept))));
        return kept;
    }

    private void keep(Located located, EvidenceKind kind, MultipartFile file, Kept kept) {
        try (var content = file.getInputStream()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            switch (evidence.keepForCase(
                    located.place(), located.file().id().value(), kind, name, content)) {
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
