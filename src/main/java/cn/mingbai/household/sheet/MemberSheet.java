package cn.mingbai.household.sheet;

import cn.mingbai.household.code.JoinReason;
import cn.mingbai.household.code.RemovalReason;
import cn.mingbai.household.entry.PersonEntry;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as his row has it.
 *
 * @param number person number (人编号), 18 digits
 * @param person what is known; the document's number is left empty here
 * @param idNumber the document's number, masked; null where there is none
 */
public record MemberSheet(
        UUID id,
        String number,
        int version,
        PersonEntry person,
        @Nullable String idNumber,
        @Nullable LocalDate joinedOn,
        @Nullable JoinReason joinReason,
        @Nullable LocalDate removedOn,
        @Nullable RemovalReason removalReason) {

    public String name() {
        return person.identity().name();
    }

    public boolean isHead() {
        return person.identity().relation().is(cn.mingbai.household.Relation.HEAD);
    }
}
