package cn.mingbai.household.entry;

import static cn.mingbai.household.entry.EntryFault.*;
import static cn.mingbai.household.entry.EntryField.*;

import cn.mingbai.household.entry.HouseholdEntry.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the register says of a household as a whole, by itself: rule 5 and the causes of poverty (§2.3). Pure. */
public final class RegisterChecks {

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final int MOST_CAUSES = 2;
    private static final int LARGEST = 50;

    private final LocalDate on;

    /** @param on today: nobody is identified tomorrow */
    public RegisterChecks(LocalDate on) {
        this.on = on;
    }

    public List<EntryProblem> check(Register register) {
        var found = new ArrayList<EntryProblem>();
        var faults = new Faults(found);
        faults.text(VILLAGER_GROUP, register.villagerGroup(), 40, false);
        faults.choice(STATUS, register.status(), false);
        faults.date(IDENTIFIED_ON, register.identifiedOn());
        var identified = register.identifiedOn().value();
        if (identified != null && (identified.isAfter(on) || identified.getYear() < 2000)) {
            faults.add(IDENTIFIED_ON, OUT_OF_RANGE, on.toString());
        }
        faults.choice(CATEGORY, register.category(), false);
        causes(register, faults);
        size(register, faults);
        var phone = Readings.digits(register.phone());
        if (!phone.isEmpty() && !MOBILE.matcher(phone).matches()) {
            faults.add(PHONE, phone.length() > 20 ? TOO_LONG : PHONE_PATTERN, 20);
        }
        faults.text(BANK_NAME, register.bankName(), 60, false);
        faults.text(BANK_ACCOUNT, Readings.digits(register.bankAccount()), 40, false);
        faults.text(NOTE, register.note(), 500, false);
        return List.copyOf(found);
    }

    private static void causes(Register register, Faults faults) {
        faults.choice(MAIN_CAUSE, register.mainCause(), false);
        faults.choice(OTHER_CAUSES, register.otherCauses(), false);
        var others = register.otherCauses().value();
        if (others == null) {
            return;
        }
        if (others.size() > MOST_CAUSES) {
            faults.add(OTHER_CAUSES, TOO_MANY_CAUSES, MOST_CAUSES);
        }
        var main = register.mainCause().value();
        if (main != null && others.contains(main)) {
            faults.add(OTHER_CAUSES, MAIN_CAUSE_REPEATED);
        }
    }

    private static void size(Register register, Faults faults) {
        var size = register.statedSize().value();
        if (register.statedSize().isUnreadable()) {
            faults.add(STATED_SIZE, NOT_A_NUMBER, register.statedSize().text());
        } else if (size != null && (size < 1 || size > LARGEST)) {
            faults.add(STATED_SIZE, OUT_OF_RANGE, Integer.toString(LARGEST));
        }
    }
}
