package cn.mingbai.household.roster;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clerk's side of the roster import: send a file in, watch, read what is wrong, decide. */
@Service
@Transactional
@PreAuthorize("hasAuthority('ROSTER_IMPORT')")
public class RosterImports {

    private static final int PAGE = 50;

    private final RosterImportTable imports;
    private final UploadStore uploads;
    private final RosterSummary summary;
    private final RosterProblems problems;
    private final RosterJobs jobs;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterImports(
            RosterImportTable imports,
            UploadStore uploads,
            RosterSummary summary,
            RosterProblems problems,
            RosterJobs jobs,
            CurrentOfficer officer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.summary = summary;
        this.problems = problems;
        this.jobs = jobs;
        this.officer = officer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps an upload and has it checked in the background.
     *
     * @param fileName as the sender calls it; its year counts where no title states one
     * @param year the accounting year where the sender states it, else null
     */
    public UUID upload(String fileName, InputStream file, @Nullable Integer year) {
        var id = UUID.randomUUID();
        var sender = officer.require();
        imports.add(id, sender, tail(fileName), year == null ? 0 : year, clock.instant());
        try {
            imports.keep(id, uploads.keep(id, sender.place().area(), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jobs.check(id, sender);
        return id;
    }

    @Transactional(readOnly = true)
    public RosterImport get(UUID id) {
        return imports.find(id).orElseThrow(() -> new NotFoundException("No roster import " + id));
    }

    /** The latest imports of the officer's area, newest first. */
    @Transactional(readOnly = true)
    public KeysetPage<RosterImport> latest(@Nullable Instant before) {
        var end = before == null ? clock.instant().plusSeconds(60) : before;
        var rows = imports.latest(officer.require().place().range(), end, PAGE + 1);
        return KeysetPage.of(rows, PAGE, row -> row.uploadedAt().toString());
    }

    /** An earlier import of the very same file that was merged. */
    @Transactional(readOnly = true)
    public Optional<RosterImport> mergedBefore(UUID id) {
        return imports.mergedBefore(id);
    }

    /** What is wrong with a file, in the order of its rows. */
    @Transactional(readOnly = true)
    public KeysetPage<RosterFinding> problems(UUID id, @Nullable String after) {
        get(id);
        return problems.page(id, after);
    }

    /** Decides to merge what can be merged; false where there is nothing to decide, as at a second click. */
    public boolean merge(UUID id) {
        get(id);
        if (!imports.move(id, RosterState.READY, RosterState.MERGING)) {
            return false;
        }
        jobs.merge(id, officer.require());
        return true;
    }

    /** Forgets a file and all that was read from it; false where it is merged or being merged. */
    public boolean discard(UUID id) {
        var found = get(id);
        if (!imports.discard(id, clock.instant())) {
            return found.state() == RosterState.DISCARDED;
        }
        uploads.forget(id);
        summary.clear(id);
        return true;
    }

    private static String tail(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isEmpty()) {
            return "-";
        }
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }
}
