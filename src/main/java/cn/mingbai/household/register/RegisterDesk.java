package cn.mingbai.household.register;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.entry.EntryFault;
import cn.mingbai.household.entry.EntryField;
import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.household.entry.HouseholdChecks;
import cn.mingbai.household.entry.HouseholdEntry.Register;
import cn.mingbai.household.entry.PersonEntry;
import cn.mingbai.household.entry.RegisterChecks;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.privacy.SecretKind;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where households are taken into the register and what it says of them as a whole is corrected. */
@Service
@Transactional
@PreAuthorize("hasAuthority('HOUSEHOLD_EDIT')")
public class RegisterDesk {

    private final HouseholdFile file;
    private final HouseholdTable households;
    private final HouseholdNumbers numbers;
    private final Newcomers newcomers;
    private final Secrets secrets;
    private final Regions regions;
    private final CurrentOfficer current;
    private final Clock clock;

    RegisterDesk(
            HouseholdFile file,
            HouseholdTable households,
            HouseholdNumbers numbers,
            Newcomers newcomers,
            Secrets secrets,
            Regions regions,
            CurrentOfficer current,
            Clock clock) {
        this.file = file;
        this.households = households;
        this.numbers = numbers;
        this.newcomers = newcomers;
        this.secrets = secrets;
        this.regions = regions;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Takes a household into the register; it is given the next number of its village.
     *
     * @param village code of the village, 12 digits, within the officer's area
     * @param members the head, and whoever else is known already
     */
    public EntryOutcome create(String village, Register register, List<PersonEntry> members) {
        var today = LocalDate.now(clock);
        var problems = new ArrayList<>(new RegisterChecks(today).check(register));
        problems.addAll(newcomers.check(members, today));
        problems.addAll(new HouseholdChecks(today).checkTogether(members));
        var place = village(village);
        if (place.isEmpty()) {
            problems.add(EntryProblem.about(EntryField.VILLAGE, EntryFault.NOT_A_VILLAGE));
        }
        if (place.isEmpty() || HouseholdFile.hasError(problems)) {
            return new EntryOutcome.Refused(problems);
        }
        return numbers.next(place.get())
                .map(number -> {
                    var household = new Household(
                            new HouseholdId(Ids.next()), place.get().area(), number);
                    household.correct(
                            register,
                            secrets.number(SecretKind.TELEPHONE, register.phone(), null),
                            secrets.number(SecretKind.BANK_ACCOUNT, register.bankAccount(), null));
                    households.save(household);
                    newcomers.settle(household, members, member -> {});
                    return file.saved(household, problems);
                })
                .orElseGet(() -> new EntryOutcome.Refused(
                        List.of(EntryProblem.about(EntryField.VILLAGE, EntryFault.NUMBERS_USED_UP))));
    }

    /**
     * Corrects what the register says of a household as a whole.
     *
     * @param version the state the form was opened on
     * @param kept which numbers stay as they are, though the form shows them only masked and sends them empty
     */
    public EntryOutcome correct(String number, @Nullable Integer version, Register entered, Kept kept, String reason) {
        var household = file.open(number);
        if (!household.isAt(version)) {
            throw file.changedMeanwhile(Household.class, household.id().value());
        }
        var problems = new ArrayList<>(new RegisterChecks(LocalDate.now(clock)).check(entered));
        problems.addAll(ReasonChecks.check(reason));
        if (HouseholdFile.hasError(problems)) {
            return new EntryOutcome.Refused(problems);
        }
        file.because(reason);
        var phone = kept.phone()
                ? household.phone()
                : secrets.number(SecretKind.TELEPHONE, entered.phone(), household.phone());
        var account = kept.bankAccount()
                ? household.bankAccount()
                : secrets.number(SecretKind.BANK_ACCOUNT, entered.bankAccount(), household.bankAccount());
        household.correct(entered, phone, account);
        return file.saved(household, problems);
    }

    /** Which numbers a correction leaves alone. */
    public record Kept(boolean phone, boolean bankAccount) {}

    /** Records that the household was compared with the departments' lists (信息比对); doubts found are entered one by one. */
    public EntryOutcome compared(String number, @Nullable Integer version, Typed<LocalDate> on, String reason) {
        var household = file.open(number);
        if (!household.isAt(version)) {
            throw file.changedMeanwhile(Household.class, household.id().value());
        }
        var problems = new ArrayList<>(ReasonChecks.check(reason));
        var day = on.value();
        if (day == null) {
            problems.add(EntryProblem.about(EntryField.COMPARED_ON, EntryFault.MISSING));
        } else if (day.isAfter(LocalDate.now(clock))) {
            problems.add(EntryProblem.about(EntryField.COMPARED_ON, EntryFault.OUT_OF_RANGE, LocalDate.now(clock)));
        }
        if (day == null || HouseholdFile.hasError(problems)) {
            return new EntryOutcome.Refused(problems);
        }
        file.because(reason);
        household.compared(day);
        return file.saved(household, problems);
    }

    private Optional<Place> village(String code) {
        return regions.byCode(code)
                .filter(place -> place.level() == RegionLevel.VILLAGE)
                .filter(place -> current.require().place().range().contains(place.area()));
    }
}
