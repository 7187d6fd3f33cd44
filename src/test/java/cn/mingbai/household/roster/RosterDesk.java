package cn.mingbai.household.roster;

import static org.awaitility.Awaitility.await;

import cn.mingbai.SignedIn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A clerk at work with rosters in a test. */
final class RosterDesk {

    private static final Set<RosterState> BUSY = EnumSet.of(RosterState.CHECKING, RosterState.MERGING);

    private final RosterImports imports;
    private final RosterReports reports;
    private final SignedIn signedIn;
    private final String officer;

    RosterDesk(RosterImports imports, RosterReports reports, SignedIn signedIn, String officer) {
        this.imports = imports;
        this.reports = reports;
        this.signedIn = signedIn;
        this.officer = officer;
    }

    UUID upload(String fileName, byte[] content) {
        return signedIn.ask(officer, () -> imports.upload(fileName, new ByteArrayInputStream(content), null));
    }

    /** Uploads and waits for the end of the check. */
    RosterImport check(String fileName, byte[] content) {
        return awaitRest(upload(fileName, content));
    }

    /** Uploads, waits, merges and waits again. */
    RosterImport merge(String fileName, byte[] content) {
        return merge(check(fileName, content).id());
    }

    RosterImport merge(UUID id) {
        signedIn.run(officer, () -> imports.merge(id));
        return awaitRest(id);
    }

    boolean discard(UUID id) {
        return signedIn.ask(officer, () -> imports.discard(id));
    }

    RosterImport get(UUID id) {
        return signedIn.ask(officer, () -> reports.get(id));
    }

    RosterImport awaitRest(UUID id) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !BUSY.contains(get(id).state()));
        return get(id);
    }

    List<RosterFinding> findings(UUID id) {
        return signedIn.ask(officer, () -> reports.problems(id, null, null).items());
    }

    /** The problems as row, severity, code. */
    List<String> problems(UUID id) {
        return findings(id).stream()
                .map(f -> "%d %s %s".formatted(f.row(), f.severity(), f.code()))
                .toList();
    }

    static byte[] bundled(String roster) {
        try (var file = Objects.requireNonNull(RosterDesk.class.getResourceAsStream("/rosters/" + roster))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
