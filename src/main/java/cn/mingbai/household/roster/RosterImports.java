package cn.mingbai.household.roster;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.household.roster.upload.UploadStore;
import cn.mingbai.shared.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a clerk does with rosters: send a file in, decide to merge it, or discard it. */
@Service
@Transactional
@PreAuthorize("hasAuthority('ROSTER_IMPORT')")
public class RosterImports {

    private static final int LONGEST_NAME = 200;

    private final RosterImportTable imports;
    private final RosterImportList list;
    private final RosterTraces traces;
    private final UploadStore uploads;
    private final RosterJobs jobs;
    private final CurrentOfficer officer;
    private final ApplicationEventPublisher events;

    RosterImports(
            RosterImportTable imports,
            RosterImportList list,
            RosterTraces traces,
            UploadStore uploads,
            RosterJobs jobs,
            CurrentOfficer officer,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.list = list;
        this.traces = traces;
        this.uploads = uploads;
        this.jobs = jobs;
        this.officer = officer;
        this.events = events;
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
        imports.add(id, sender, tail(fileName), year);
        try {
            imports.keep(id, uploads.keep(id, sender.place().area(), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jobs.check(id, sender);
        events.publishEvent(new RosterDeed("roster.uploaded", id, sender.place().area()));
        return id;
    }

    /** Decides to merge what can be merged; false where there is nothing to decide, as at a second click. */
    public boolean merge(UUID id) {
        if (find(id).counts().accepted() == 0 || !imports.move(id, RosterState.READY, RosterState.MERGING)) {
            return false;
        }
        jobs.merge(id, officer.require());
        return true;
    }

    /** Forgets a file and all that was read from it; false where it is merged or being merged. */
    public boolean discard(UUID id) {
        var found = find(id);
        if (!imports.discard(id)) {
            return found.state() == RosterState.DISCARDED;
        }
        traces.forget(id);
        events.publishEvent(RosterDeed.of("roster.discarded", found));
        return true;
    }

    private RosterImport find(UUID id) {
        return list.find(id, officer.require().place().range())
                .orElseThrow(() -> new NotFoundException("No roster import " + id));
    }

    /** The last part of a path, without characters that neither a page nor a header should carry. */
    private static String tail(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (name.isEmpty()) {
            return "-";
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
