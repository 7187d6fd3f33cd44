package cn.mingbai.criteria.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be entered for which parameter, on both sides of each end. */
class ParameterSpecTests {

    @ParameterizedTest
    @CsvSource({
        "income.povertyLine,        0,          false",
        "income.povertyLine,        0.01,       true",
        "income.povertyLine,        1000000,    true",
        "income.povertyLine,        1000000.01, false",
        "income.povertyLine,        2995.001,   false",
        "exit.subsistenceAllowance, '',         true",
        "exit.subsistenceAllowance, 0,          false",
        "rate.INCIDENCE,            0,          true",
        "rate.INCIDENCE,            100,        true",
        "rate.INCIDENCE,            100.01,     false",
        "rate.INCIDENCE,            -1,         false",
        "rate.INCIDENCE,            '',         false",
        "rate.APPROVAL,             89.99,      true",
        "water.guaranteeRate,       101,        false",
        "doubt.expected.amount,     0,          true",
        "doubt.employment.wages,    0,          true",
        "doubt.minutes.minutes,     0,          false",
        "doubt.minutes.minutes,     1,          true",
        "doubt.minutes.minutes,     1.5,        false",
        "doubt.soon.months,         0,          false",
        "village.WATER.least,       '',         true",
        "village.WATER.least,       0,          true",
        "village.WATER.least,       101,        false",
        "village.CLINIC.least,      1.5,        false",
        "village.COLLECTIVE_INCOME.least, 4.5,  true",
        "village.ROAD,              CONSIDERED, true",
        "village.ROAD,              MAY_EXIT,   false",
        "village.approvedBy,        CITY,       true",
        "village.approvedBy,        TOWNSHIP,   false",
        "hardship.DISASTER,         STAY,       true",
        "hardship.DISASTER,         '',         false",
        "exit.approval,             COUNTY,     true",
        "exit.approval,             CITY,       false",
        "exit.policiesUntil,        2020-12-31, true",
        "exit.policiesUntil,        2020-02-30, false",
        "exit.policiesUntil,        2009-12-31, false",
        "exit.policiesUntil,        '',         false",
        "exit.followUpMonths,       0,          false",
        "exit.followUpMonths,       120,        true",
        "county.noticeDays,         0,          false",
        "county.sampleVillages,     100,        true",
        "county.sampleVillages,     101,        false",
        "notice.days,               0,          false",
        "schoolAge.from,            0,          true",
        "accountingPeriod.lastMonth, 13,        false"
    })
    void accepts(String key, String text, boolean accepted) {
        assertThat(spec(key).accepts(text)).isEqualTo(accepted);
    }

    /** Strict or inclusive is a choice; a rate that has to be low cannot be turned into one that has to be high. */
    @ParameterizedTest
    @CsvSource({
        "rate.INCIDENCE,         BELOW,    true",
        "rate.INCIDENCE,         AT_MOST,  true",
        "rate.INCIDENCE,         ABOVE,    false",
        "rate.APPROVAL,          ABOVE,    true",
        "rate.APPROVAL,          AT_LEAST, true",
        "rate.APPROVAL,          BELOW,    false",
        "county.sampleVillages,  AT_LEAST, true",
        "county.sampleVillages,  ABOVE,    false",
        "exit.followUpMonths,    AT_LEAST, false"
    })
    void compares(String key, String comparison, boolean compared) {
        assertThat(spec(key).compares(comparison)).isEqualTo(compared);
    }

    @Test
    void keysAreUniqueAndEveryNumberSaysWhatItCounts() {
        assertThat(ParameterSpec.ALL).extracting(ParameterSpec::key).doesNotHaveDuplicates();
        assertThat(ParameterSpec.ALL)
                .filteredOn(spec -> spec.range() != null)
                .hasSizeGreaterThan(30)
                .allSatisfy(spec -> assertThat(spec.unit()).as(spec.key()).isNotNull());
    }

    /** The groups of the pages, each in one piece. */
    @Test
    void groupsFollowOneAnother() {
        var groups = ParameterSpec.ALL.stream().map(ParameterSpec::group).toList();
        var changes = new ArrayList<String>();
        for (var group : groups) {
            if (changes.isEmpty() || !Objects.equals(changes.getLast(), group)) {
                changes.add(group);
            }
        }
        assertThat(changes)
                .isEqualTo(List.of(
                        "income",
                        "accountingPeriod",
                        "schoolAge",
                        "water",
                        "exclusion",
                        "exit",
                        "hardship",
                        "rate",
                        "doubt",
                        "village",
                        "county",
                        "notice",
                        "clause"));
    }

    private static ParameterSpec spec(String key) {
        return ParameterSpec.ALL.stream()
                .filter(spec -> spec.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
