package cn.mingbai.criteria.standard;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;

/**
 * The ages of compulsory education (义务教育阶段), in completed years, both included.
 *
 * @param ageOn the day on which the age is reckoned
 */
public record SchoolAge(int from, int to, AgeOn ageOn) {

    private static final MonthDay SCHOOL_YEAR_BEGINS = MonthDay.of(9, 1);

    public SchoolAge {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("Not a range of ages: %d to %d".formatted(from, to));
        }
    }

    /** Which day's age counts. */
    public enum AgeOn {
        /** The day of the assessment. */
        ASSESSMENT,
        /** The first of September before it: a child that turns six in October enters school a year later. */
        SCHOOL_YEAR_START
    }

    /** Whether somebody born on that day has to be in school when assessed on this one. */
    public boolean covers(LocalDate birthDate, LocalDate assessedOn) {
        int age = Period.between(birthDate, reckonedOn(assessedOn)).getYears();
        return birthDate.isBefore(assessedOn) && age >= from && age <= to;
    }

    private LocalDate reckonedOn(LocalDate assessedOn) {
        if (ageOn == AgeOn.ASSESSMENT) {
            return assessedOn;
        }
        var begins = SCHOOL_YEAR_BEGINS.atYear(assessedOn.getYear());
        return assessedOn.isBefore(begins) ? begins.minusYears(1) : begins;
    }
}
