package cn.mingbai.household.entry;

import static cn.mingbai.household.entry.EntryFault.*;
import static cn.mingbai.household.entry.EntryField.*;

import cn.mingbai.household.IdNumber;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.IdKind;
import cn.mingbai.household.entry.PersonEntry.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules 1 to 3 for one person: the document, and that name, sex, birth date and relation agree with it. */
final class IdentityChecks {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_ETHNICITY = 20;
    /** Fifteen significant digits are all that a spreadsheet's number keeps. */
    private static final Pattern ROUNDED = Pattern.compile("\\d{15}0{3}|\\d(\\.\\d+)?[Ee]\\+?\\d+|\\d{17,18}\\.0+");

    private final LocalDate on;

    IdentityChecks(LocalDate on) {
        this.on = on;
    }

    void check(Identity person, List<EntryProblem> found) {
        var faults = new Faults(found);
        faults.text(NAME, person.name(), LONGEST_NAME, true);
        faults.text(ETHNICITY, person.ethnicity(), LONGEST_ETHNICITY, false);
        faults.choice(SEX, person.sex(), false);
        faults.choice(RELATION, person.relation(), true);
        faults.choice(POLITICAL_STATUS, person.politicalStatus(), false);
        faults.date(BIRTH_DATE, person.birthDate());
        var document = checkDocument(person, faults);
        document.ifPresent(number -> compare(person, number, faults));
        if (document.isEmpty()) {
            checkUndocumented(person, faults);
        }
        checkRelation(person, document.map(IdNumber::sex).orElse(person.sex().value()), faults);
    }

    private static Optional<IdNumber> checkDocument(Identity person, Faults faults) {
        if (person.idKind().isUnreadable()) {
            faults.add(ID_KIND, NOT_IN_LIST, person.idKind().text());
        }
        if (IdDocument.isMissing(person)) {
            if (person.idKind().value() == null || person.idKind().is(IdKind.NONE)) {
                faults.add(ID_KIND, NO_DOCUMENT);
            } else {
                faults.add(ID_NUMBER, MISSING);
            }
            return Optional.empty();
        }
        if (person.idKind().is(IdKind.NONE)) {
            faults.add(ID_KIND, ID_WITHOUT_KIND);
        }
        return switch (IdDocument.read(person)) {
            case IdDocument.Read.Good(var document) -> Optional.of(document.number());
            case IdDocument.Read.Bad(var fault) -> {
                var rounded = ROUNDED.matcher(IdNumber.normalise(person.idNumber()));
                faults.add(ID_NUMBER, rounded.matches() ? ID_DIGITS_LOST : fault);
                yield Optional.empty();
            }
        };
    }

    private void compare(Identity person, IdNumber number, Faults faults) {
        var sex = person.sex().value();
        if (sex != null && sex != number.sex()) {
            faults.add(SEX, SEX_CONTRADICTS_ID);
        }
        var born = person.birthDate().value();
        if (born != null && !born.equals(number.birthDate())) {
            faults.add(BIRTH_DATE, BIRTH_DATE_CONTRADICTS_ID);
        }
        if (number.birthDate().isAfter(on)) {
            faults.add(ID_NUMBER, ID_IMPOSSIBLE_BIRTH_DATE);
        }
    }

    private void checkUndocumented(Identity person, Faults faults) {
        if (person.sex().isEmpty()) {
            faults.add(SEX, MISSING);
        }
        var born = person.birthDate().value();
        if (born != null && born.isAfter(on)) {
            faults.add(BIRTH_DATE, BIRTH_DATE_IN_FUTURE);
        } else if (born != null && born.getYear() < 1900) {
            faults.add(BIRTH_DATE, OUT_OF_RANGE);
        }
    }

    private static void checkRelation(Identity person, @Nullable Sex sex, Faults faults) {
        var relation = person.relation().value();
        if (relation != null && sex != null && relation.contradicts(sex)) {
            faults.add(RELATION, RELATION_CONTRADICTS_SEX);
        }
    }
}
