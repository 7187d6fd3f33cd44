package cn.mingbai.household.register;

import static java.util.Objects.requireNonNull;

import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.household.entry.HouseholdEntry.Line;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of an income account, in yuan a year; an amount that is null is not known. */
@Entity
class IncomeItem {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private IncomeAccount account;

    private UUID householdId;
    private long area;
    private int position;

    @Enumerated(EnumType.STRING)
    private IncomeKind kind = IncomeKind.WAGE;

    private String item = "";
    private @Nullable BigDecimal amount;

    @Enumerated(EnumType.STRING)
    private IncomeNature nature = IncomeNature.RECEIVED;

    protected IncomeItem() {} // for JPA

    IncomeItem(IncomeAccount account, int position) {
        this.id = Ids.next();
        this.account = account;
        this.householdId = account.householdId();
        this.area = account.area();
        this.position = position;
    }

    void rewrite(Line line) {
        kind = requireNonNull(line.kind().value());
        item = line.item().strip();
        amount = line.amount().value();
        nature = requireNonNull(line.nature().value());
    }
}
