package cn.mingbai.household.roster.sheet;

import static cn.mingbai.household.roster.sheet.RosterColumn.*;

import cn.mingbai.household.IdNumber;
import cn.mingbai.household.IdNumber.Parsed;
import cn.mingbai.household.IdNumberCheck;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.SchoolStage;
import cn.mingbai.household.roster.sheet.RosterProblem.Code;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a row as a person. What it does not understand it says, and leaves out. */
public final class PersonReader {

    private static final Pattern PERSON_NUMBER_FORM = Pattern.compile("\\d{18}");
    private static final String WITHOUT_DOCUMENT = "NONE";

    private final IdNumberCheck numbers;

    public PersonReader(IdNumberCheck numbers) {
        this.numbers = numbers;
    }

    RosterPerson read(RosterCells cells) {
        var idNumber = idNumber(cells);
        var sex = sex(cells, idNumber);
        var relation = relation(cells, sex);
        var education = cells.word(EDUCATION, "EDUCATION");
        var stage = cells.word(SCHOOL_STAGE, "SCHOOL_STAGE");
        var dropoutReason = cells.word(DROPOUT_REASON, "DROPOUT_REASON");
        return new RosterPerson(
                cells.rowNumber(),
                personNumber(cells),
                name(cells),
                sex,
                idNumber == null ? null : idNumber.birthDate(),
                idKind(cells, idNumber),
                idNumber,
                relation,
                orNull(cells.text(ETHNICITY, 20)),
                cells.word(POLITICAL_STATUS, "POLITICAL_STATUS"),
                education,
                stage,
                schooling(stage, education, dropoutReason),
                dropoutReason,
                health(cells),
                cells.word(RosterColumn.LABOUR, "LABOUR"),
                cells.word(WORK_AREA, "WORK_AREA"),
                workMonths(cells),
                cells.yesNo(MEDICAL_INSURANCE),
                cells.yesNo(CRITICAL_ILLNESS_INSURANCE),
                cells.yesNo(PENSION),
                cells.yesNo(RosterColumn.SUBSISTENCE_ALLOWANCE),
                cells.yesNo(RosterColumn.SPECIAL_HARDSHIP));
    }

    private static String name(RosterCells cells) {
        var name = cells.person();
        if (name.isEmpty()) {
            cells.error(NAME, Code.MISSING);
        } else if (name.length() > 60) {
            cells.error(NAME, Code.TOO_LONG, "60");
            return "";
        }
        return name;
    }

    private static String personNumber(RosterCells cells) {
        var cell = cells.cell(PERSON_NUMBER);
        var number = RosterWords.plain(cell.text());
        if (number.isEmpty() || PERSON_NUMBER_FORM.matcher(number).matches()) {
            return number;
        }
        cells.error(PERSON_NUMBER, cell.hasLostDigits() ? Code.LOST_DIGITS : Code.PERSON_NUMBER_FORM);
        return "";
    }

    private @Nullable IdNumber idNumber(RosterCells cells) {
        if (cells.isBlank(ID_NUMBER)) {
            if (WITHOUT_DOCUMENT.equals(
                    RosterWords.code("ID_KIND", cells.cell(ID_KIND).text()))) {
                cells.warn(ID_NUMBER, Code.NO_DOCUMENT);
            } else {
                cells.error(ID_NUMBER, Code.MISSING);
            }
            return null;
        }
        if (cells.cell(ID_NUMBER).hasLostDigits()) {
            cells.error(ID_NUMBER, Code.LOST_DIGITS);
            return null;
        }
        return switch (numbers.parse(certificate(cells.cell(ID_NUMBER).text()))) {
            case Parsed.Valid(var number) -> number;
            case Parsed.Invalid(var fault) -> {
                cells.error(ID_NUMBER, Code.valueOf("ID_" + fault.name()));
                yield null;
            }
        };
    }

    /** A disability certificate is the ID number with one or two digits more for kind and grade. */
    private static String certificate(String typed) {
        var number = IdNumber.normalise(typed);
        return number.length() == 20 || number.length() == 22 ? number.substring(0, 18) : number;
    }

    private static @Nullable String idKind(RosterCells cells, @Nullable IdNumber number) {
        var kind = cells.word(ID_KIND, "ID_KIND");
        if (number == null) {
            return WITHOUT_DOCUMENT;
        }
        return kind == null || kind.equals(WITHOUT_DOCUMENT) ? "RESIDENT_ID" : kind;
    }

    private static @Nullable Sex sex(RosterCells cells, @Nullable IdNumber idNumber) {
        if (cells.isBlank(RosterColumn.SEX)) {
            if (idNumber == null) {
                cells.error(RosterColumn.SEX, Code.MISSING);
            }
            return idNumber == null ? null : idNumber.sex();
        }
        var code = cells.word(RosterColumn.SEX, "SEX");
        if (code == null) {
            return null;
        }
        var sex = Sex.valueOf(code);
        if (idNumber != null && idNumber.sex() != sex) {
            cells.error(RosterColumn.SEX, Code.SEX_CONTRADICTS_ID);
            return null;
        }
        return sex;
    }

    private static @Nullable Relation relation(RosterCells cells, @Nullable Sex sex) {
        if (cells.isBlank(RELATION)) {
            cells.error(RELATION, Code.MISSING);
            return null;
        }
        var code = cells.word(RELATION, "RELATION");
        if (code == null) {
            return null;
        }
        var relation = Relation.valueOf(code);
        if (sex != null && relation.contradicts(sex)) {
            cells.error(RELATION, Code.SEX_CONTRADICTS_RELATION, cells.text(RosterColumn.SEX, 40));
        }
        return relation;
    }

    /** In school where a class is named; else out of it, or past it, as far as the other columns tell. */
    private static @Nullable String schooling(
            @Nullable String stage, @Nullable String education, @Nullable String dropoutReason) {
        if (stage != null) {
            return SchoolStage.valueOf(stage).isSchool() ? "IN_SCHOOL" : "NOT_OF_AGE";
        }
        if (dropoutReason != null) {
            return "DROPPED_OUT";
        }
        var finished = education != null
                && List.of("JUNIOR", "SENIOR", "COLLEGE", "BACHELOR").contains(education);
        return finished ? "FINISHED" : null;
    }

    private static List<String> health(RosterCells cells) {
        var text = cells.text(RosterColumn.HEALTH, 60);
        if (text.isEmpty()) {
            return List.of();
        }
        var codes = Arrays.stream(text.split("[,，、;；/\\s]+"))
                .map(word -> RosterWords.code("HEALTH", word))
                .distinct()
                .toList();
        if (codes.contains(null)) {
            cells.error(RosterColumn.HEALTH, Code.UNKNOWN_WORD);
            return List.of();
        }
        if (codes.contains("HEALTHY") && codes.size() > 1) {
            cells.error(RosterColumn.HEALTH, Code.HEALTHY_AND_ILL);
            return List.of();
        }
        return List.copyOf(codes);
    }

    private static @Nullable BigDecimal workMonths(RosterCells cells) {
        var months = cells.number(WORK_MONTHS);
        if (months != null && months.intValue() > 12) {
            cells.error(WORK_MONTHS, Code.NUMBER_TOO_LARGE, "12");
            return null;
        }
        return months;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
