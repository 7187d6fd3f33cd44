package cn.mingbai.household.sheet;

import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.Households;
import cn.mingbai.shared.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one household for its page, its forms and the machine interface; outside the officer's area it is not there. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('HOUSEHOLD_READ')")
public class HouseholdSheets {

    private final Households households;
    private final SheetQueries sheets;
    private final IncomeQueries income;

    HouseholdSheets(Households households, SheetQueries sheets, IncomeQueries income) {
        this.households = households;
        this.sheets = sheets;
        this.income = income;
    }

    /** Everything but the income accounts. */
    public HouseholdSheet sheet(String number) {
        return sheets.sheet(households.header(number));
    }

    /** What stands above every page of a household. */
    public HouseholdHeader header(String number) {
        return households.header(number);
    }

    /** One member who lives there now. */
    public MemberSheet member(String number, UUID id) {
        return sheet(number).members().stream()
                .filter(member -> member.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No member " + id));
    }

    /** The account of one year; without a version where none was entered yet. */
    public IncomeSheet income(String number, int year) {
        return income.account(households.header(number), year);
    }

    /** The years with an account, the latest first. */
    public List<Integer> years(String number) {
        return income.years(households.header(number));
    }
}
