package cn.mingbai.household.roster;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.household.entry.Severity;
import cn.mingbai.shared.AreaRange;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a clerk reads of rosters: where they stand and what is wrong with them. Outside his area there are none. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('ROSTER_IMPORT')")
public class RosterReports {

    private final RosterImportList imports;
    private final RosterProblems problems;
    private final RosterWorkbooks workbooks;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;

    RosterReports(
            RosterImportList imports,
            RosterProblems problems,
            RosterWorkbooks workbooks,
            CurrentOfficer officer,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.problems = problems;
        this.workbooks = workbooks;
        this.officer = officer;
        this.events = events;
    }

    /** How many imports wait to be decided, and since when the oldest of them does. */
    public record Waiting(long count, @Nullable Instant since) {}

    /** Refuses with 404 what is not there or lies elsewhere. */
    public RosterImport get(UUID id) {
        return imports.find(id, range()).orElseThrow(() -> new NotFoundException("No roster import " + id));
    }

    /** The imports of the officer's area, newest first; those in one state where one is named. */
    public KeysetPage<RosterImport> latest(@Nullable RosterState state, @Nullable String after) {
        return imports.page(range(), state, after);
    }

    public Waiting waiting() {
        return imports.waiting(range());
    }

    /** An earlier import of the very same file that was merged. */
    public Optional<RosterImport> mergedBefore(UUID id) {
        return imports.mergedBefore(id, range());
    }

    /** What is wrong with a file, in the order of its rows; errors or warnings only where one of them is named. */
    public KeysetPage<RosterFinding> problems(UUID id, @Nullable Severity severity, @Nullable String after) {
        get(id);
        return problems.page(id, severity, after);
    }

    /** The sentence that says why an import failed or came back; empty where there is none. */
    public String reason(RosterImport roster) {
        var reason = roster.reason();
        return reason == null ? "" : problems.sentence(reason);
    }

    /** The sender's workbook with the reasons beside its rows; empty before the check and after an import is discarded. */
    @Transactional
    public Optional<AnnotatedRoster> workbook(UUID id) {
        var roster = get(id);
        if (!roster.isChecked()) {
            return Optional.empty();
        }
        events.publishEvent(RosterDeed.of("roster.downloaded", roster));
        return Optional.of(workbooks.annotated(roster));
    }

    private AreaRange range() {
        return officer.require().place().range();
    }
}
