package cn.mingbai.household.roster.sheet;

import cn.mingbai.household.roster.sheet.RosterProblem.Code;
import cn.mingbai.workbook.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the rows of a roster into households, one after the other, and hands each on when its last row is read. */
public final class RosterGroups {

    private static final Pattern HOUSEHOLD_NUMBER = Pattern.compile("\\d{16}");
    private static final RosterColumn[] TELLING = {
        RosterColumn.HOUSEHOLD_NUMBER, RosterColumn.PERSON_NUMBER, RosterColumn.NAME, RosterColumn.ID_NUMBER
    };

    private final RosterHeader header;
    private final VillageFinder villages;
    private final PersonReader persons;
    private final Consumer<HouseholdGroup> finished;
    private final Map<String, Integer> firstRows = new HashMap<>();
    private @Nullable HouseholdGroup current;

    public RosterGroups(
            RosterHeader header, VillageFinder villages, PersonReader persons, Consumer<HouseholdGroup> finished) {
        this.header = header;
        this.villages = villages;
        this.persons = persons;
        this.finished = finished;
    }

    /** Takes a row below the header; signatures and notes at the foot are no persons and are passed over. */
    public boolean take(Row row) {
        var problems = new ArrayList<RosterProblem>();
        var cells = new RosterCells(header, row, problems);
        if (Stream.of(TELLING).allMatch(cells::isBlank)) {
            return false;
        }
        var number = householdNumber(cells);
        var group = current;
        if (group == null || !group.number().equals(number) || number.isEmpty()) {
            end();
            group = begin(cells, number);
        } else if (!group.isWrittenAt(place(cells))) {
            cells.error(RosterColumn.VILLAGE, Code.VILLAGE_DIFFERS);
        }
        group.add(cells, persons.read(cells));
        group.problems().addAll(problems);
        return true;
    }

    /** Hands on the last household. */
    public void end() {
        if (current != null) {
            finished.accept(current);
            current = null;
        }
    }

    private HouseholdGroup begin(RosterCells cells, String number) {
        var group = new HouseholdGroup(number, cells.rowNumber(), place(cells));
        var earlier = number.isEmpty() ? null : firstRows.putIfAbsent(number, cells.rowNumber());
        if (earlier != null) {
            cells.error(RosterColumn.HOUSEHOLD_NUMBER, Code.HOUSEHOLD_SCATTERED, String.valueOf(earlier));
        }
        var township = cells.text(RosterColumn.TOWNSHIP, 40);
        var name = cells.text(RosterColumn.VILLAGE, 40);
        var village = villages.find(cells.text(RosterColumn.COUNTY, 40), township, name);
        village.ifPresentOrElse(
                place -> {
                    group.liesIn(place.area(), cells.text(RosterColumn.VILLAGER_GROUP, 40));
                    if (!number.isEmpty() && !number.startsWith(place.code())) {
                        cells.warn(RosterColumn.HOUSEHOLD_NUMBER, Code.HOUSEHOLD_NUMBER_OF_ANOTHER_VILLAGE);
                    }
                },
                () -> cells.error(
                        RosterColumn.VILLAGE, name.isEmpty() ? Code.MISSING : Code.NO_SUCH_VILLAGE, township));
        current = group;
        return group;
    }

    /** Township and village as written. */
    private static String place(RosterCells cells) {
        return RosterWords.plain(cells.cell(RosterColumn.TOWNSHIP).text())
                + RosterWords.plain(cells.cell(RosterColumn.VILLAGE).text());
    }

    private static String householdNumber(RosterCells cells) {
        var cell = cells.cell(RosterColumn.HOUSEHOLD_NUMBER);
        var number = RosterWords.plain(cell.text());
        if (cell.hasLostDigits()) {
            cells.error(RosterColumn.HOUSEHOLD_NUMBER, Code.LOST_DIGITS);
            return "";
        }
        if (number.isEmpty()) {
            cells.error(RosterColumn.HOUSEHOLD_NUMBER, Code.MISSING);
            return "";
        }
        if (!HOUSEHOLD_NUMBER.matcher(number).matches()) {
            cells.error(RosterColumn.HOUSEHOLD_NUMBER, Code.HOUSEHOLD_NUMBER_FORM);
        }
        return number;
    }
}
