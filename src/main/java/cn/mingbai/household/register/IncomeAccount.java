package cn.mingbai.household.register;

import cn.mingbai.household.entry.HouseholdEntry.Income;
import cn.mingbai.household.entry.LivingEntry.Survey;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a household earned in one accounting year (收入账), item by item. */
@Entity
class IncomeAccount {

    @Id
    private UUID id;

    private UUID householdId;
    private long area;
    private int year;
    private @Nullable BigDecimal operatingExpense;
    private @Nullable LocalDate surveyedOn;
    private @Nullable String surveyedBy;

    @Version
    private @Nullable Integer version;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<IncomeItem> items = new ArrayList<>();

    protected IncomeAccount() {} // for JPA

    IncomeAccount(Household household, int year) {
        this.id = Ids.next();
        this.householdId = household.id().value();
        this.area = household.area();
        this.year = year;
    }

    /**
     * Takes over the account as entered. Items keep their rows place by place, so that history shows what changed and not
     * that everything was written anew.
     */
    void settle(Income entered, Survey survey) {
        var lines = entered.lines();
        for (var i = 0; i < lines.size(); i++) {
            if (i == items.size()) {
                items.add(new IncomeItem(this, i));
            }
            items.get(i).rewrite(lines.get(i));
        }
        items.subList(lines.size(), items.size()).clear();
        operatingExpense = entered.operatingExpense().value();
        surveyedOn = survey.on().value();
        surveyedBy = Household.textOrNull(survey.by());
    }

    UUID id() {
        return id;
    }

    UUID householdId() {
        return householdId;
    }

    long area() {
        return area;
    }

    int year() {
        return year;
    }

    boolean isAt(@Nullable Integer seen) {
        return seen != null && seen.equals(version);
    }
}
