package cn.mingbai.notice.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads days as people list them: one a line, or the first and last of a stretch. */
final class CalendarReader {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private CalendarReader() {}

    /** What came of it: the days, or the first line that cannot be read, counted from 1. */
    record Days(List<LocalDate> days, int mistakenLine) {}

    static Days read(String text, int year) {
        var days = new ArrayList<LocalDate>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty() && !add(days, line, year)) {
                return new Days(List.of(), i + 1);
            }
        }
        return new Days(days.stream().distinct().toList(), 0);
    }

    private static boolean add(List<LocalDate> days, String line, int year) {
        var found = DAY.matcher(line).results().map(day -> day.group()).toList();
        if (found.isEmpty() || found.size() > 2) {
            return false;
        }
        try {
            var first = LocalDate.parse(found.getFirst());
            var last = LocalDate.parse(found.getLast());
            if (first.getYear() != year || last.getYear() != year || last.isBefore(first)) {
                return false;
            }
            first.datesUntil(last.plusDays(1)).forEach(days::add);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
