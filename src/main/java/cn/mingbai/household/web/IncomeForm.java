package cn.mingbai.household.web;

import static cn.mingbai.household.entry.Readings.choice;
import static cn.mingbai.household.entry.Readings.date;
import static cn.mingbai.household.entry.Readings.number;

import cn.mingbai.household.IncomeKind;
import cn.mingbai.household.IncomeNature;
import cn.mingbai.household.entry.HouseholdEntry.Income;
import cn.mingbai.household.entry.HouseholdEntry.Line;
import cn.mingbai.household.entry.LivingEntry.Survey;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.household.sheet.IncomeSheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An income account as the form has it; lines left empty are none. */
record IncomeForm(
        @Nullable List<LineForm> lines,
        @Nullable String operatingExpense,
        @Nullable String surveyedOn,
        @Nullable String surveyedBy,
        @Nullable Integer version,
        @Nullable String reason) {

    private static final int SPARE_LINES = 4;

    /** One line; the names are the ends of the fields that problems are about. */
    record LineForm(
            @Nullable String kind,
            @Nullable String item,
            @Nullable String amount,
            @Nullable String nature) {

        static final LineForm EMPTY = new LineForm("", "", "", IncomeNature.RECEIVED.name());

        boolean isEmpty() {
            return Words.of(item).isBlank() && Words.of(amount).isBlank();
        }

        Line entry() {
            return new Line(
                    choice(IncomeKind.class, Words.of(kind)),
                    Words.of(item),
                    number(Words.of(amount)),
                    choice(IncomeNature.class, Words.of(nature)));
        }
    }

    static IncomeForm of(IncomeSheet sheet) {
        var lines = new ArrayList<LineForm>();
        for (var item : sheet.items()) {
            lines.add(new LineForm(
                    item.kind().name(),
                    item.item(),
                    plain(item.amount()),
                    item.nature().name()));
        }
        if (lines.isEmpty()) {
            for (var kind : IncomeKind.values()) {
                lines.add(new LineForm(kind.name(), "", "", IncomeNature.RECEIVED.name()));
            }
        }
        return new IncomeForm(
                        lines,
                        plain(sheet.operatingExpense()),
                        Words.of(sheet.surveyedOn(), ""),
                        Words.of(sheet.surveyedBy()),
                        sheet.version(),
                        "")
                .withSpareLines();
    }

    /** Lines that were left empty are taken out, so that places in the entry are places in the form. */
    IncomeForm withoutEmptyLines() {
        var filled = lines == null
                ? List.<LineForm>of()
                : lines.stream().filter(line -> !line.isEmpty()).toList();
        return new IncomeForm(filled, operatingExpense, surveyedOn, surveyedBy, version, reason);
    }

    /** Room for more. */
    IncomeForm withSpareLines() {
        var all = new ArrayList<>(lines == null ? List.<LineForm>of() : lines);
        for (var i = 0; i < SPARE_LINES; i++) {
            all.add(LineForm.EMPTY);
        }
        return new IncomeForm(all, operatingExpense, surveyedOn, surveyedBy, version, reason);
    }

    Income entry() {
        var entered = lines == null
                ? List.<Line>of()
                : lines.stream().map(LineForm::entry).toList();
        return new Income(entered, number(Words.of(operatingExpense)));
    }

    Survey survey() {
        var day = Words.of(surveyedOn);
        return new Survey(day.isBlank() ? Typed.nothing() : date(day), Words.of(surveyedBy));
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }
}
