package cn.mingbai.household.roster.sheet;

import static cn.mingbai.household.roster.sheet.RosterColumn.*;

import cn.mingbai.household.roster.sheet.RosterHousehold.Contact;
import cn.mingbai.household.roster.sheet.RosterHousehold.Dwelling;
import cn.mingbai.household.roster.sheet.RosterHousehold.Income;
import cn.mingbai.household.roster.sheet.RosterHousehold.Item;
import cn.mingbai.household.roster.sheet.RosterProblem.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the columns of the household from the head's row. */
final class HouseholdReader {

    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern BANK_ACCOUNT = Pattern.compile("\\d{8,30}");
    private static final List<RosterColumn> KINDS = List.of(WAGE, OPERATING, RosterColumn.PROPERTY, TRANSFER);
    private static final List<RosterColumn> TRANSFERS =
            List.of(TRANSFER_ALLOWANCE, TRANSFER_PENSION, TRANSFER_ECOLOGY, TRANSFER_OTHER);

    private HouseholdReader() {}

    static RosterHousehold read(RosterCells cells) {
        return new RosterHousehold(
                cells.word(RosterColumn.STATUS, "STATUS"),
                cells.word(CATEGORY, "CATEGORY"),
                cells.word(MAIN_CAUSE, "CAUSE"),
                otherCauses(cells),
                statedSize(cells),
                income(cells),
                dwelling(cells),
                contact(cells));
    }

    private static List<String> otherCauses(RosterCells cells) {
        var text = cells.text(OTHER_CAUSES, 60);
        if (text.isEmpty()) {
            return List.of();
        }
        var codes = Arrays.stream(text.split("[,，、;；/\\s]+"))
                .map(word -> RosterWords.code("CAUSE", word))
                .distinct()
                .toList();
        if (codes.contains(null) || codes.size() > 2) {
            cells.error(OTHER_CAUSES, Code.UNKNOWN_WORD);
            return List.of();
        }
        return codes.stream().filter(Objects::nonNull).toList();
    }

    private static @Nullable Integer statedSize(RosterCells cells) {
        var size = cells.number(STATED_SIZE);
        if (size != null && (size.intValue() < 1 || size.intValue() > 50)) {
            cells.error(STATED_SIZE, Code.NUMBER_TOO_LARGE, "50");
            return null;
        }
        return size == null ? null : size.intValue();
    }

    private static Income income(RosterCells cells) {
        var wage = cells.number(WAGE);
        var operating = cells.number(OPERATING);
        var property = cells.number(RosterColumn.PROPERTY);
        var transfer = cells.number(TRANSFER);
        var transfers = new EnumMap<RosterColumn, BigDecimal>(RosterColumn.class);
        for (var part : TRANSFERS) {
            var amount = cells.number(part);
            if (amount != null) {
                transfers.put(part, amount);
            }
        }
        var expense = cells.number(OPERATING_EXPENSE);
        var items = new ArrayList<Item>();
        add(items, "WAGE", WAGE, wage);
        add(items, "OPERATING", OPERATING, operating);
        add(items, "PROPERTY", RosterColumn.PROPERTY, property);
        addTransfers(cells, items, transfer, transfers);
        if (operating != null && operating.signum() > 0 && cells.isBlank(OPERATING_EXPENSE)) {
            cells.warn(OPERATING_EXPENSE, Code.EXPENSE_MISSING);
        }
        var known = Stream.of(wage, operating, property, transfer).allMatch(Objects::nonNull)
                && KINDS.stream().noneMatch(cells::isBlank);
        return new Income(known, List.copyOf(items), expense);
    }

    /** The parts where they add up to the whole, else the whole: what is stated twice must not count twice. */
    private static void addTransfers(
            RosterCells cells, List<Item> items, @Nullable BigDecimal whole, Map<RosterColumn, BigDecimal> parts) {
        var sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole != null && !parts.isEmpty() && sum.compareTo(whole) == 0) {
            parts.forEach((part, amount) -> add(items, "TRANSFER", part, amount));
            return;
        }
        if (whole != null && !parts.isEmpty()) {
            cells.warn(TRANSFER, Code.TRANSFER_DIFFERS, sum.toPlainString());
        }
        add(items, "TRANSFER", TRANSFER, whole);
    }

    private static void add(List<Item> items, String kind, RosterColumn column, @Nullable BigDecimal amount) {
        if (amount != null && amount.signum() > 0) {
            items.add(new Item(kind, RosterWords.item(column), amount));
        }
    }

    private static Dwelling dwelling(RosterCells cells) {
        return new Dwelling(
                cells.word(RosterColumn.HOUSING_GRADE, "HOUSING_GRADE"),
                bounded(cells, HOUSING_AREA, 9999),
                cells.yesNo(WATER_SAFE),
                bounded(cells, WATER_FETCH_MINUTES, 1440),
                bounded(cells, ARABLE_LAND, 99999),
                bounded(cells, FOREST_LAND, 99999),
                cells.word(ACCESS_ROAD, "ACCESS_ROAD"),
                cells.yesNo(LIVING_POWER),
                cells.yesNo(SANITARY_TOILET));
    }

    private static @Nullable BigDecimal bounded(RosterCells cells, RosterColumn column, int largest) {
        var number = cells.number(column);
        if (number != null && number.compareTo(BigDecimal.valueOf(largest)) > 0) {
            cells.error(column, Code.NUMBER_TOO_LARGE, String.valueOf(largest));
            return null;
        }
        return number;
    }

    private static Contact contact(RosterCells cells) {
        return new Contact(
                digits(cells, RosterColumn.PHONE, PHONE, Code.PHONE_FORM),
                orNull(cells.text(BANK_NAME, 60)),
                digits(cells, RosterColumn.BANK_ACCOUNT, BANK_ACCOUNT, Code.BANK_ACCOUNT_FORM),
                orNull(cells.text(NOTE, 500)));
    }

    /** A telephone or bank number; one of the wrong form is not kept, and the clerk is told. */
    private static @Nullable String digits(RosterCells cells, RosterColumn column, Pattern form, Code wrong) {
        var number = RosterWords.plain(cells.cell(column).text()).replace("-", "");
        if (number.isEmpty()) {
            return null;
        }
        if (cells.cell(column).hasLostDigits()) {
            cells.warn(column, Code.LOST_DIGITS);
            return null;
        }
        if (!form.matcher(number).matches()) {
            cells.warn(column, wrong);
            return null;
        }
        return number;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
