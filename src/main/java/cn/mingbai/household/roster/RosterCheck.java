package cn.mingbai.household.roster;

import cn.mingbai.household.IdNumberCheck;
import cn.mingbai.household.roster.RosterImport.Reason;
import cn.mingbai.household.roster.sheet.PersonReader;
import cn.mingbai.household.roster.sheet.RosterGroups;
import cn.mingbai.household.roster.sheet.RosterOpening;
import cn.mingbai.household.roster.sheet.VillageFinder;
import cn.mingbai.household.roster.upload.UploadStore;
import cn.mingbai.region.Regions;
import cn.mingbai.workbook.RowReader;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookOpening;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.Workbooks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads an upload row by row into the staging tables and says what is wrong with it. May be begun anew at any time. */
@Component
class RosterCheck {

    /** A million persons below some title rows, with a margin for those who fill a sheet to the last row. */
    static final WorkbookLimits LIMITS = WorkbookLimits.standard();

    private final RosterProgress progress;
    private final UploadStore uploads;
    private final StagingWriters writers;
    private final Regions regions;
    private final IdNumberCheck idNumbers;
    private final Clock clock;

    RosterCheck(
            RosterProgress progress,
            UploadStore uploads,
            StagingWriters writers,
            Regions regions,
            IdNumberCheck idNumbers,
            Clock clock) {
        this.progress = progress;
        this.uploads = uploads;
        this.writers = writers;
        this.regions = regions;
        this.idNumbers = idNumbers;
        this.clock = clock;
    }

    /** Does nothing for an import that was discarded before its turn came. */
    void check(RosterJobs.Job job) {
        progress.begin(job).ifPresent(this::check);
    }

    private void check(RosterImport roster) {
        var sent = roster.upload();
        switch (Workbooks.open(uploads.source(roster.id(), sent.fileName(), sent.fileSize()), LIMITS)) {
            case WorkbookOpening.Refused(var refusal) -> progress.refuse(roster, refusal);
            case WorkbookOpening.Opened(var rows) -> {
                try (rows) {
                    read(roster, rows);
                } catch (WorkbookRefused refused) {
                    progress.refuse(roster, refused.refusal());
                }
            }
        }
    }

    private void read(RosterImport roster, RowReader rows) {
        var known = new RosterOpening.Known(roster.upload().fileName(), roster.year(), LocalDate.now(clock));
        switch (RosterOpening.of(rows, known)) {
            case RosterOpening.NotARoster(var missing) ->
                progress.refuse(roster, new Reason("NOT_A_ROSTER", List.of(String.join("、", missing))));
            case RosterOpening.YearUnknown() -> progress.refuse(roster, new Reason("YEAR_UNKNOWN", List.of()));
            case RosterOpening.Found found -> stage(roster, found, rows);
        }
    }

    private void stage(RosterImport roster, RosterOpening.Found found, RowReader rows) {
        if (!progress.found(roster, found)) {
            return;
        }
        var writer = writers.of(roster);
        var groups = new RosterGroups(
                found.header(), new VillageFinder(regions, roster.area()), new PersonReader(idNumbers), writer::take);
        var count = 0;
        for (var row = rows.next(); row != null && writer.isWanted(); row = rows.next()) {
            if (groups.take(row)) {
                count++;
            }
            writer.writeWhenFull(rows.progress());
        }
        groups.end();
        writer.finish();
        if (count == 0) {
            progress.refuse(roster, new Reason("NO_PERSONS", List.of()));
        } else if (writer.isWanted()) {
            progress.finish(roster, count);
        }
    }
}
