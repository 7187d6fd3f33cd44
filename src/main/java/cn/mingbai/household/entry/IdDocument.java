package cn.mingbai.household.entry;

import cn.mingbai.household.IdNumber;
import cn.mingbai.household.IdNumber.Parsed;
import cn.mingbai.household.code.IdKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read: an ID card, or a disability certificate (残疾人证), whose number is the ID number followed by
 * type (1 to 7) and grade (1 to 4) of the disability, sometimes with a running digit pair behind.
 *
 * @param number the ID number in either case: one person is one number, whichever document he shows
 * @param suffix the digits behind it, empty for an ID card
 */
public record IdDocument(IdNumber number, String suffix) {

    private static final int ID_LENGTH = 18;
    private static final Pattern DISABILITY = Pattern.compile("[1-7][1-4]([Bb0-9][0-9])?");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}/\\-]*");

    /** What a document's number was read as. */
    public sealed interface Read {
        record Good(IdDocument document) implements Read {}

        record Bad(EntryFault fault) implements Read {}
    }

    /** Whether no number was typed; a dash or a stroke is none. */
    static boolean isMissing(PersonEntry.Identity person) {
        return NOTHING.matcher(person.idNumber()).matches();
    }

    /** Reads the number by the kind of document; where the kind is not given, by its length. */
    public static Read read(PersonEntry.Identity person) {
        return read(person.idKind().value(), person.idNumber());
    }

    /** Reads a number as somebody typed it for a kind of document, which may be unknown. */
    public static Read read(@Nullable IdKind kind, String typed) {
        var plain = IdNumber.normalise(typed);
        if (plain.length() <= ID_LENGTH || kind == IdKind.RESIDENT_ID) {
            return judge(plain, "");
        }
        var suffix = plain.substring(ID_LENGTH);
        return DISABILITY.matcher(suffix).matches()
                ? judge(plain.substring(0, ID_LENGTH), suffix)
                : new Read.Bad(EntryFault.ID_DISABILITY_DIGITS);
    }

    private static Read judge(String number, String suffix) {
        return switch (IdNumber.parse(number)) {
            case Parsed.Valid(var valid) -> new Read.Good(new IdDocument(valid, suffix));
            case Parsed.Invalid(var fault) ->
                new Read.Bad(
                        switch (fault) {
                            case OLD_FIFTEEN_DIGITS -> EntryFault.ID_OLD_FIFTEEN_DIGITS;
                            case WRONG_LENGTH -> EntryFault.ID_WRONG_LENGTH;
                            case WRONG_CHARACTER -> EntryFault.ID_WRONG_CHARACTER;
                            case UNKNOWN_PROVINCE -> EntryFault.ID_UNKNOWN_PROVINCE;
                            case IMPOSSIBLE_BIRTH_DATE -> EntryFault.ID_IMPOSSIBLE_BIRTH_DATE;
                            case WRONG_CHECK_CHARACTER -> EntryFault.ID_WRONG_CHECK_CHARACTER;
                        });
        };
    }

    /** The whole number as the document has it; secret like the ID number itself. */
    public String value() {
        return number.value() + suffix;
    }

    /** Whether the disability is of the limbs (肢体) and severe (grade 1 or 2). */
    boolean isSevereLimbDisability() {
        return suffix.startsWith("41") || suffix.startsWith("42");
    }

    @Override
    public String toString() {
        return "IdDocument[hidden]";
    }
}
