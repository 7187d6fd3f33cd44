package cn.mingbai.household.roster.sheet;

import cn.mingbai.household.entry.Severity;
import cn.mingbai.household.roster.sheet.RosterProblem.Code;
import cn.mingbai.privacy.Mask;
import cn.mingbai.workbook.Cell;
import cn.mingbai.workbook.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, and what is wrong with them. */
final class RosterCells {

    private static final BigDecimal LARGEST = new BigDecimal("9999999.99");
    private static final Set<RosterColumn> NUMBERS_OF_PEOPLE =
            Set.of(RosterColumn.ID_NUMBER, RosterColumn.PHONE, RosterColumn.BANK_ACCOUNT);

    private final RosterHeader header;
    private final Row row;
    private final List<RosterProblem> problems;
    private final String person;

    RosterCells(RosterHeader header, Row row, List<RosterProblem> problems) {
        this.header = header;
        this.row = row;
        this.problems = problems;
        this.person = RosterNames.tidy(cell(RosterColumn.NAME).text());
    }

    int rowNumber() {
        return row.number();
    }

    String person() {
        return person;
    }

    Cell cell(RosterColumn column) {
        var place = header.place(column);
        return place == null ? Cell.BLANK : row.cell(place);
    }

    /** The text without blanks around it, at most so long; a longer one is an error. */
    String text(RosterColumn column, int longest) {
        var text = cell(column).text().strip();
        if (text.length() > longest) {
            error(column, Code.TOO_LONG, String.valueOf(longest));
            return "";
        }
        return text;
    }

    boolean isBlank(RosterColumn column) {
        return cell(column).text().isBlank();
    }

    /** Whether any column of the household is filled in this row. */
    boolean hasFactsOfHousehold() {
        return header.placesOfHousehold().anyMatch(place -> !row.text(place).isBlank());
    }

    /** The code of a word; null where the cell is blank or says nothing, an error where the word is not known. */
    @Nullable
    String word(RosterColumn column, String list) {
        var text = text(column, 40);
        if (text.isEmpty()) {
            return null;
        }
        var code = RosterWords.code(list, text);
        if (code == null) {
            error(column, Code.UNKNOWN_WORD);
            return null;
        }
        return code.isEmpty() ? null : code;
    }

    @Nullable
    Boolean yesNo(RosterColumn column) {
        var code = word(column, "YES_NO");
        return code == null ? null : code.equals("YES");
    }

    /** A number that is not negative, with two decimals at most; null where the cell is blank or wrong. */
    @Nullable
    BigDecimal number(RosterColumn column) {
        var cell = cell(column);
        if (cell.text().isBlank()) {
            return null;
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            error(column, Code.CELL_ERROR);
            return null;
        }
        var number = parse(cell);
        if (number == null) {
            error(column, Code.NOT_A_NUMBER);
        } else if (number.signum() < 0) {
            error(column, Code.NEGATIVE_NUMBER);
        } else if (number.compareTo(LARGEST) > 0) {
            error(column, Code.NUMBER_TOO_LARGE);
        } else {
            return number.setScale(2, RoundingMode.HALF_UP);
        }
        return null;
    }

    private static @Nullable BigDecimal parse(Cell cell) {
        var text = RosterWords.plain(cell.text()).replace(",", "");
        if (text.length() > 30) {
            return null;
        }
        try {
            var number = new BigDecimal(text);
            return Math.abs(number.scale()) > 30 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    void error(RosterColumn column, Code code, String... args) {
        add(column, Severity.ERROR, code, args);
    }

    void warn(RosterColumn column, Code code, String... args) {
        add(column, Severity.WARNING, code, args);
    }

    private void add(RosterColumn column, Severity severity, Code code, String... args) {
        problems.add(new RosterProblem(row.number(), person, column, severity, code, shown(column), List.of(args)));
    }

    private String shown(RosterColumn column) {
        var cell = cell(column);
        if (cell.hasLostDigits()) {
            return "%.4E".formatted(cell.number()); // as the sheet shows it; the digits kept say who it is
        }
        var text = cell.text().strip();
        var plain = NUMBERS_OF_PEOPLE.contains(column) ? Mask.number(text) : text;
        return plain.length() <= 40 ? plain : plain.substring(0, plain.offsetByCodePoints(0, 20)) + "…";
    }
}
