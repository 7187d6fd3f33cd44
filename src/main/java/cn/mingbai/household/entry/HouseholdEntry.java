package cn.mingbai.household.entry;

import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.household.RegistrationStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One household as entered, with its members. Refuses nothing: {@link HouseholdChecks} does.
 *
 * @param members in the order of the form or file; problems name them by their place in it
 */
public record HouseholdEntry(Register register, LivingEntry living, Income income, List<PersonEntry> members) {

    public HouseholdEntry {
        members = List.copyOf(members);
    }

    /** What the register says of the household as a whole; {@code statedSize} is the form's 家庭人口数. */
    public record Register(
            String villagerGroup,
            Typed<RegistrationStatus> status,
            Typed<LocalDate> identifiedOn,
            Typed<HouseholdCategory> category,
            Typed<PovertyCause> mainCause,
            Typed<List<PovertyCause>> otherCauses,
            Typed<Integer> statedSize,
            String phone,
            String bankName,
            String bankAccount,
            String note) {}

    /** The income account of a year; {@code operatingExpense} in yuan a year. */
    public record Income(List<Line> lines, Typed<BigDecimal> operatingExpense) {

        public static final Income UNKNOWN = new Income(List.of(), Typed.nothing());

        public Income {
            lines = List.copyOf(lines);
        }
    }

    /** One income, in yuan a year. */
    public record Line(Typed<IncomeKind> kind, String item, Typed<BigDecimal> amount, Typed<IncomeNature> nature) {}
}
