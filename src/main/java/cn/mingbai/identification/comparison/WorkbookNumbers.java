package cn.mingbai.identification.comparison;

import cn.mingbai.household.IdNumber;
import cn.mingbai.workbook.Row;
import cn.mingbai.workbook.RowReader;
import cn.mingbai.workbook.WorkbookLimits;
import cn.mingbai.workbook.WorkbookOpening;
import cn.mingbai.workbook.WorkbookRefused;
import cn.mingbai.workbook.WorkbookSource;
import cn.mingbai.workbook.Workbooks;
import cn.mingbai.workbook.cell.Numbers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** A department's list as a sheet (xlsx, xls, csv) with a column of ID numbers under one of the usual headings. */
public final class WorkbookNumbers implements ComparisonSource {

    private static final int HEADING_WITHIN = 10;
    private static final Set<String> HEADINGS = Arrays.stream(
                    ResourceBundle.getBundle("identification.comparison-columns")
                            .getString("idNumber")
                            .split(","))
            .map(String::strip)
            .collect(Collectors.toUnmodifiableSet());

    private final Department department;
    private final LocalDate stateOn;
    private final String name;
    private final byte[] file;

    public WorkbookNumbers(Department department, LocalDate stateOn, String name, byte[] file) {
        this.department = department;
        this.stateOn = stateOn;
        this.name = name;
        this.file = file.clone();
    }

    @Override
    public Department department() {
        return department;
    }

    @Override
    public LocalDate stateOn() {
        return stateOn;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }

    @Override
    public Numbers read() {
        try {
            return switch (Workbooks.open(WorkbookSource.of(name, file), WorkbookLimits.standard())) {
                case WorkbookOpening.Refused(var refusal) ->
                    new Numbers.Unreadable(refusal.messageKey(), refusal.arguments());
                case WorkbookOpening.Opened(var rows) -> read(rows);
            };
        } catch (WorkbookRefused refused) {
            return new Numbers.Unreadable(
                    refused.refusal().messageKey(), refused.refusal().arguments());
        }
    }

    private static Numbers read(RowReader rows) {
        try (rows) {
            var column = OptionalInt.empty();
            var numbers = new LinkedHashSet<IdNumber>();
            var unreadable = 0;
            for (var row = rows.next(); row != null; row = rows.next()) {
                if (column.isEmpty()) {
                    column = heading(row);
                    if (column.isEmpty() && row.number() > HEADING_WITHIN) {
                        break;
                    }
                    continue;
                }
                var text = row.text(column.getAsInt());
                if (text.isBlank()) {
                    continue;
                }
                switch (IdNumber.parse(text)) {
                    case IdNumber.Parsed.Valid(var number) -> numbers.add(number);
                    case IdNumber.Parsed.Invalid ignored -> unreadable++;
                }
            }
            return column.isEmpty()
                    ? new Numbers.Unreadable("identification.comparison.noIdColumn", List.of())
                    : new Numbers.Read(List.copyOf(numbers), unreadable);
        }
    }

    private static OptionalInt heading(Row row) {
        for (var column = 0; column < row.width(); column++) {
            if (HEADINGS.contains(row.text(column).replaceAll("\\s", ""))) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }
}
