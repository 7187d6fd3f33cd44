package cn.mingbai.household.register;

import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.entry.HouseholdEntry.Register;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A household (农户) as the register has it: where, under which number, in which state. Its members are aggregates of their own. */
@Entity
class Household {

    /** Statuses with which a day of exit makes sense; whoever is on the register again has none. */
    private static final Set<RegistrationStatus> EVER_EXITED =
            EnumSet.of(RegistrationStatus.EXITED, RegistrationStatus.CLEARED, RegistrationStatus.CANCELLED);

    @EmbeddedId
    private HouseholdId id;

    private long area;
    private String number;
    private String villagerGroup = "";

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status = RegistrationStatus.NONE;

    private @Nullable LocalDate identifiedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable HouseholdCategory category;

    @Enumerated(EnumType.STRING)
    private @Nullable PovertyCause mainCause;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> otherCauses = List.of();

    private @Nullable Integer statedSize;
    private byte @Nullable [] phone;
    private byte @Nullable [] phoneIndex;
    private @Nullable String bankName;
    private byte @Nullable [] bankAccount;
    private byte @Nullable [] bankIndex;
    private @Nullable String note;
    private @Nullable LocalDate comparedOn;
    private @Nullable LocalDate exitedOn;

    @Version
    private @Nullable Integer version;

    protected Household() {} // for JPA

    Household(HouseholdId id, long area, String number) {
        this.id = id;
        this.area = area;
        this.number = number;
    }

    /** Takes over what was entered; the checks have found no error in it. */
    void correct(Register entered, @Nullable Sealed telephone, @Nullable Sealed account) {
        villagerGroup = entered.villagerGroup().strip();
        status = entered.status().value() == null ? status : entered.status().value();
        identifiedOn = entered.identifiedOn().value();
        exitedOn = EVER_EXITED.contains(status) ? exitedOn : null;
        category = entered.category().value();
        mainCause = entered.mainCause().value();
        var causes = entered.otherCauses().value();
        otherCauses =
                causes == null ? List.of() : causes.stream().map(Enum::name).toList();
        statedSize = entered.statedSize().value();
        phone = telephone == null ? null : telephone.ciphertext();
        phoneIndex = telephone == null ? null : telephone.index();
        bankName = textOrNull(entered.bankName());
        bankAccount = account == null ? null : account.ciphertext();
        bankIndex = account == null ? null : account.index();
        note = textOrNull(entered.note());
    }

    /** Its possessions and positions were compared with the departments' lists that day (信息比对). */
    void compared(LocalDate on) {
        comparedOn = on;
    }

    static @Nullable String textOrNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    HouseholdId id() {
        return id;
    }

    long area() {
        return area;
    }

    String number() {
        return number;
    }

    @Nullable
    Sealed phone() {
        return Sealed.of(phone, phoneIndex);
    }

    @Nullable
    Sealed bankAccount() {
        return Sealed.of(bankAccount, bankIndex);
    }

    boolean isAt(@Nullable Integer seen) {
        return seen != null && seen.equals(version);
    }
}
