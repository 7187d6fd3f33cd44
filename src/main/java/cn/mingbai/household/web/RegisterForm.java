package cn.mingbai.household.web;

import static cn.mingbai.household.entry.Readings.choice;
import static cn.mingbai.household.entry.Readings.date;
import static cn.mingbai.household.entry.Readings.wholeNumber;

import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.entry.HouseholdEntry.Register;
import cn.mingbai.household.entry.Readings;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.household.register.RegisterDesk.Kept;
import cn.mingbai.household.sheet.HouseholdSheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the register says of a household, as the form has it. Numbers sent empty stay as they are unless they are to go. */
record RegisterForm(
        @Nullable String villagerGroup,
        @Nullable String status,
        @Nullable String identifiedOn,
        @Nullable String category,
        @Nullable String mainCause,
        @Nullable List<String> otherCauses,
        @Nullable String statedSize,
        @Nullable String phone,
        boolean dropPhone,
        @Nullable String bankName,
        @Nullable String bankAccount,
        boolean dropBankAccount,
        @Nullable String note,
        @Nullable Integer version,
        @Nullable String reason) {

    static RegisterForm of(HouseholdSheet sheet) {
        var register = sheet.register();
        var causes = register.otherCauses().value();
        return new RegisterForm(
                register.villagerGroup(),
                register.status().text(),
                register.identifiedOn().text(),
                register.category().text(),
                register.mainCause().text(),
                causes == null ? List.of() : causes.stream().map(Enum::name).toList(),
                register.statedSize().text(),
                "",
                false,
                register.bankName(),
                "",
                false,
                register.note(),
                sheet.version(),
                "");
    }

    Register entry() {
        return new Register(
                Words.of(villagerGroup),
                choice(RegistrationStatus.class, Words.of(status)),
                date(Words.of(identifiedOn)),
                choice(HouseholdCategory.class, Words.of(category)),
                choice(PovertyCause.class, Words.of(mainCause)),
                causes(),
                wholeNumber(Words.of(statedSize)),
                Words.of(phone),
                Words.of(bankName),
                Words.of(bankAccount),
                Words.of(note));
    }

    Kept kept() {
        return new Kept(
                Readings.digits(Words.of(phone)).isEmpty() && !dropPhone,
                Readings.digits(Words.of(bankAccount)).isEmpty() && !dropBankAccount);
    }

    private Typed<List<PovertyCause>> causes() {
        var causes = new ArrayList<PovertyCause>();
        for (var one : otherCauses == null ? List.<String>of() : otherCauses) {
            var cause = choice(PovertyCause.class, Words.of(one));
            if (cause.isUnreadable()) {
                return Typed.unreadable(cause.text());
            }
            if (cause.value() != null && !causes.contains(cause.value())) {
                causes.add(cause.value());
            }
        }
        return Typed.of(List.copyOf(causes));
    }
}
