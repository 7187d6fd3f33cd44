package cn.mingbai.household.roster;

import cn.mingbai.household.IdNumberCheck;
import cn.mingbai.region.Regions;
import cn.mingbai.workbook.Refusal;
import cn.mingbai.workbook.Row;
import cn.mingbai.workbook.RowReader;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookOpening;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.Workbooks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads an upload row by row into the staging tables and says what is wrong with it. May be begun anew at any time. */
@Component
class RosterCheck {

    /** A million persons below some title rows, with a margin for those who fill a sheet to the last row. */
    static final WorkbookLimits LIMITS = WorkbookLimits.standard();

    private final RosterImportTable imports;
    private final UploadStore uploads;
    private final RosterStaging staging;
    private final RosterSummary summary;
    private final Regions regions;
    private final IdNumberCheck idNumbers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RosterCheck(
            RosterImportTable imports,
            UploadStore uploads,
            RosterStaging staging,
            RosterSummary summary,
            Regions regions,
            IdNumberCheck idNumbers,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.staging = staging;
        this.summary = summary;
        this.regions = regions;
        this.idNumbers = idNumbers;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void check(UUID id) {
        var begun = clock.millis();
        var roster = transaction.execute(status -> {
            summary.clear(id);
            return imports.find(id)
                    .filter(found -> found.state() == RosterState.CHECKING)
                    .orElse(null);
        });
        if (roster == null) {
            return; // discarded before its turn came
        }
        var source = uploads.source(id, roster.fileName(), roster.fileSize());
        switch (Workbooks.open(source, LIMITS)) {
            case WorkbookOpening.Refused(var refusal) -> refuse(id, refusal);
            case WorkbookOpening.Opened(var rows) -> {
                try (rows) {
                    read(roster, rows, begun);
                } catch (WorkbookRefused refused) {
                    refuse(id, refused.refusal());
                }
            }
        }
    }

    private void read(RosterImport roster, RowReader rows, long begun) {
        var title = new Title(roster, LocalDate.now(clock));
        var header = title.findHeader(rows);
        var missing = header.map(RosterHeader::missing).orElse(List.of(RosterColumn.NAME, RosterColumn.ID_NUMBER));
        if (header.isEmpty() || !missing.isEmpty()) {
            fail(
                    roster.id(),
                    "NOT_A_ROSTER",
                    missing.stream().map(RosterWords::heading).collect(Collectors.joining("、")));
            return;
        }
        var year = title.year();
        if (year.isEmpty()) {
            fail(roster.id(), "YEAR_UNKNOWN");
            return;
        }
        var writer = new StagingWriter(roster.id(), roster.area().lo(), imports, staging, transaction);
        var groups = new RosterGroups(
                header.get(), new VillageFinder(regions, roster.area()), new PersonReader(idNumbers), writer::take);
        var count = 0;
        for (var row = rows.next(); row != null && writer.isWanted(); row = rows.next()) {
            if (groups.take(row)) {
                count++;
            }
            writer.writeWhenFull(rows.progress());
        }
        groups.end();
        writer.finish();
        var read = count;
        if (writer.isWanted()) {
            transaction.executeWithoutResult(
                    status -> summary.finish(roster.id(), year.get(), read, clock.millis() - begun));
        }
    }

    private void refuse(UUID id, Refusal refusal) {
        var args = refusal.arguments().stream().map(String::valueOf).toArray(String[]::new);
        fail(id, refusal.reason().name(), args);
    }

    private void fail(UUID id, String reason, String... args) {
        transaction.executeWithoutResult(status -> {
            summary.clear(id);
            imports.stop(id, RosterState.CHECKING, RosterState.FAILED, reason, List.of(args));
        });
    }

    /** The rows above the header, which state the year. */
    private static final class Title {

        private final LocalDate today;
        private @Nullable Integer year;

        Title(RosterImport roster, LocalDate today) {
            this.today = today;
            this.year = roster.year() != null
                    ? roster.year()
                    : RosterHeader.yearIn(roster.fileName(), today).orElse(null);
        }

        Optional<RosterHeader> findHeader(RowReader rows) {
            for (var row = rows.next(); row != null && row.number() <= RosterHeader.LAST_ROW; row = rows.next()) {
                var header = RosterHeader.of(row);
                if (header.isPresent()) {
                    return header;
                }
                note(row);
            }
            return Optional.empty();
        }

        private void note(Row row) {
            for (var i = 0; i < row.width(); i++) {
                if (year == null) {
                    year = RosterHeader.yearIn(row.text(i), today).orElse(null);
                }
            }
        }

        Optional<Integer> year() {
            return Optional.ofNullable(year);
        }
    }
}
