package cn.mingbai.exit.county.evaluation;

import cn.mingbai.household.HouseholdHeader;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One household on the sheet of a drawn village.
 *
 * @param position which of its kind in the village, from 1
 * @param household null where it stands in no register
 * @param headName name of the head, null while a registered household has none
 * @param persons who lived there when it was drawn
 * @param result the latest, null before there is one
 * @param earlier what was found before it was corrected, the first one first
 * @param enteredAs under which household it stands in the register by now, where it stood in none
 * @param corrected whether a household that was found wrong is on the register by now
 */
public record SheetLine(
        UUID id,
        long area,
        HouseholdKind kind,
        int position,
        @Nullable HouseholdHeader household,
        @Nullable String headName,
        String villagerGroup,
        int persons,
        @Nullable Result result,
        List<Result> earlier,
        @Nullable HouseholdHeader enteredAs,
        boolean corrected) {

    /** What a form has seen. */
    public int version() {
        return result == null ? 0 : result.version();
    }

    public boolean isFault() {
        return result != null && result.isFault();
    }
}
