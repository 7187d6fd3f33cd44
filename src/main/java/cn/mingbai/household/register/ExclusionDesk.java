package cn.mingbai.household.register;

import static java.util.Objects.requireNonNull;

import cn.mingbai.household.ExclusionExplanation;
import cn.mingbai.household.ExclusionKind;
import cn.mingbai.household.ExclusionStatus;
import cn.mingbai.household.entry.EntryFault;
import cn.mingbai.household.entry.EntryField;
import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where doubts about a household are entered and cleared up (疑点核实): a doubt is not a decision. */
@Service
@Transactional
@PreAuthorize("hasAuthority('HOUSEHOLD_EDIT')")
public class ExclusionDesk {

    private static final int LONGEST_SOURCE = 120;

    private final HouseholdFile file;
    private final ExclusionTable table;
    private final Clock clock;

    ExclusionDesk(HouseholdFile file, ExclusionTable table, Clock clock) {
        this.file = file;
        this.table = table;
        this.clock = clock;
    }

    /** A doubt as found: what, since when, by which list or survey, on which day. */
    public record Doubt(Typed<ExclusionKind> kind, Typed<LocalDate> since, String source, Typed<LocalDate> foundOn) {}

    /** Verification of a doubt; an explanation only where it is true and explained. */
    public record Verification(Typed<ExclusionStatus> result, Typed<ExclusionExplanation> explanation) {}

    /** Enters a doubt; it counts as unknown until it is verified. */
    public EntryOutcome suspect(String number, Doubt doubt, String reason) {
        var household = file.open(number);
        var problems = new ArrayList<>(check(doubt));
        problems.addAll(ReasonChecks.check(reason));
        if (HouseholdFile.hasError(problems)) {
            return new EntryOutcome.Refused(problems);
        }
        file.because(reason);
        table.save(new Exclusion(
                household,
                requireNonNull(doubt.kind().value()),
                doubt.since().value(),
                doubt.source(),
                requireNonNull(doubt.foundOn().value())));
        return file.saved(household, problems);
    }

    /**
     * Enters what verification has shown: true, true but explained, or not true of this household.
     *
     * @param version the state the form was opened on
     */
    public EntryOutcome verify(
            String number, UUID id, @Nullable Integer version, Verification verification, String reason) {
        var household = file.open(number);
        var exclusion = table.findByIdAndHouseholdId(id, household.id().value())
                .orElseThrow(() -> new NotFoundException("No exclusion " + id));
        if (!exclusion.isAt(version)) {
            throw file.changedMeanwhile(Exclusion.class, id);
        }
        var problems = new ArrayList<>(ReasonChecks.check(reason));
        var result = verification.result().value();
        if (result == null) {
            problems.add(EntryProblem.about(EntryField.EXCLUSION_STATUS, EntryFault.MISSING));
        } else if (!exclusion.mayBecome(result)) {
            problems.add(EntryProblem.about(
                    EntryField.EXCLUSION_STATUS, EntryFault.STATUS_NOT_ALLOWED, exclusion.status(), result));
        } else if (result == ExclusionStatus.EXPLAINED
                && verification.explanation().value() == null) {
            problems.add(EntryProblem.about(EntryField.EXCLUSION_EXPLANATION, EntryFault.EXPLANATION_MISSING));
        }
        if (result == null || HouseholdFile.hasError(problems)) {
            return new EntryOutcome.Refused(problems);
        }
        file.because(reason);
        exclusion.verify(result, verification.explanation().value());
        return file.saved(household, problems);
    }

    private List<EntryProblem> check(Doubt doubt) {
        var found = new ArrayList<EntryProblem>();
        var today = LocalDate.now(clock);
        if (doubt.kind().value() == null) {
            found.add(EntryProblem.about(EntryField.EXCLUSION_KIND, EntryFault.MISSING));
        }
        if (doubt.source().isBlank()) {
            found.add(EntryProblem.about(EntryField.EXCLUSION_SOURCE, EntryFault.MISSING));
        } else if (doubt.source().strip().length() > LONGEST_SOURCE) {
            found.add(EntryProblem.about(EntryField.EXCLUSION_SOURCE, EntryFault.TOO_LONG, LONGEST_SOURCE));
        }
        if (doubt.foundOn().value() == null) {
            found.add(EntryProblem.about(EntryField.EXCLUSION_FOUND_ON, EntryFault.MISSING));
        }
        for (var day : List.of(
                new Dated(EntryField.EXCLUSION_SINCE, doubt.since()),
                new Dated(EntryField.EXCLUSION_FOUND_ON, doubt.foundOn()))) {
            var value = day.typed().value();
            if (day.typed().isUnreadable()) {
                found.add(EntryProblem.about(
                        day.field(), EntryFault.NOT_A_DATE, day.typed().text()));
            } else if (value != null && value.isAfter(today)) {
                found.add(EntryProblem.about(day.field(), EntryFault.OUT_OF_RANGE, today));
            }
        }
        return found;
    }

    private record Dated(EntryField field, Typed<LocalDate> typed) {}
}
