package cn.mingbai.criteria.standard;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/**
 * The twelve months whose income counts (收入核算周期): October of last year to September of this one ends in September.
 *
 * @param lastMonth the month of the assessed year with which the period ends
 */
public record AccountingPeriod(Month lastMonth, Clause clause) {

    public LocalDate firstDay(int year) {
        return YearMonth.of(year, lastMonth).minusMonths(11).atDay(1);
    }

    public LocalDate lastDay(int year) {
        return YearMonth.of(year, lastMonth).atEndOfMonth();
    }
}
