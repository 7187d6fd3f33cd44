package cn.mingbai.household.roster.sheet;

import cn.mingbai.workbook.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where each column stands in this file. Its own columns that we do not know are left alone. */
public final class RosterHeader {

    /** Title rows before the header; a table whose header comes later is no roster. */
    static final int LAST_ROW = 10;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[1-9]\\d)");
    private static final int TELLING_COLUMNS = 5;

    private final Map<RosterColumn, Integer> places;
    private final int[] ofHousehold;

    private RosterHeader(Map<RosterColumn, Integer> places) {
        this.places = places;
        this.ofHousehold = places.entrySet().stream()
                .filter(place -> place.getKey().isOfHousehold())
                .mapToInt(Map.Entry::getValue)
                .toArray();
    }

    /** Reads a row as the header; empty where it is none, such as a title. */
    static Optional<RosterHeader> of(Row row) {
        var places = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
        for (var i = 0; i < row.width(); i++) {
            var column = RosterWords.column(row.text(i));
            if (column != null) {
                places.putIfAbsent(column, i);
            }
        }
        return places.size() < TELLING_COLUMNS ? Optional.empty() : Optional.of(new RosterHeader(places));
    }

    /** The accounting year that a title row or a file name states, such as 2018 in 2018年度. */
    static Optional<Integer> yearIn(String text, LocalDate today) {
        return YEAR.matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .filter(year -> year <= today.getYear())
                .findFirst();
    }

    List<RosterColumn> missing() {
        return RosterColumn.required().stream()
                .filter(column -> !places.containsKey(column))
                .toList();
    }

    /** Where the columns of the household stand. */
    IntStream placesOfHousehold() {
        return Arrays.stream(ofHousehold);
    }

    /** The index of a column, from 0, or null where the file lacks it. */
    @Nullable
    Integer place(RosterColumn column) {
        return places.get(column);
    }
}
