package cn.mingbai.household.register;

import cn.mingbai.household.entry.LivingChecks;
import cn.mingbai.household.entry.LivingEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where surveys of living conditions are entered (两不愁三保障、生产生活条件). */
@Service
@Transactional
@PreAuthorize("hasAuthority('HOUSEHOLD_EDIT')")
public class LivingDesk {

    private final HouseholdFile file;
    private final LivingTable table;
    private final Clock clock;

    LivingDesk(HouseholdFile file, LivingTable table, Clock clock) {
        this.file = file;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Enters what a survey found, in place of what was known before.
     *
     * @param version the state the form was opened on, null where there was none
     */
    public EntryOutcome survey(String number, @Nullable Integer version, LivingEntry found, String reason) {
        var household = file.open(number);
        var known = table.findByHouseholdId(household.id().value());
        if (known.isPresent() && !known.get().isAt(version)) {
            throw file.changedMeanwhile(LivingConditions.class, known.get().id());
        }
        var problems = new ArrayList<>(new LivingChecks(LocalDate.now(clock)).check(found));
        problems.addAll(ReasonChecks.check(reason));
        if (HouseholdFile.hasError(problems)) {
            return new EntryOutcome.Refused(problems);
        }
        file.because(reason);
        var conditions = known.orElseGet(() -> new LivingConditions(household));
        conditions.survey(found);
        table.save(conditions);
        return file.saved(household, problems);
    }
}
