package cn.mingbai.household.roster.web;

import cn.mingbai.household.roster.RosterImport;
import cn.mingbai.household.roster.RosterState;
import cn.mingbai.household.roster.merge.Merged;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import in the machine interface; accepted, rejected and warned count person rows.
 *
 * @param reason why it failed, or came back from merging, in one sentence
 * @param merged what merging did to the register, once it is MERGED
 */
record ImportView(
        UUID id,
        RosterState state,
        int progress,
        String fileName,
        @Nullable Integer year,
        int rows,
        int households,
        int persons,
        int accepted,
        int rejected,
        int warned,
        int acceptedHouseholds,
        int rejectedHouseholds,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable Merged merged) {

    static ImportView of(RosterImport roster, String reason) {
        var counts = roster.counts();
        return new ImportView(
                roster.id(),
                roster.state(),
                roster.progress(),
                roster.upload().fileName(),
                roster.year(),
                counts.rows(),
                counts.households(),
                counts.persons(),
                counts.accepted(),
                counts.rejected(),
                counts.warned(),
                counts.acceptedHouseholds(),
                counts.rejectedHouseholds(),
                roster.reason() == null ? null : roster.reason().code(),
                reason.isEmpty() ? null : reason,
                roster.merged());
    }
}
