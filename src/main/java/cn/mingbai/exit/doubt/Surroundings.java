package cn.mingbai.exit.doubt;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is around a planned exit.
 *
 * @param list the planned exits of the same village list, this one among them
 * @param povertyLine of the place and year
 * @param closesOn the day on which the list closes
 * @param minutes the minutes of the county's round
 * @param expectingWords words that give an expected income away, such as those for "next year"; they are data
 */
public record Surroundings(
        List<PlannedExit> list,
        BigDecimal povertyLine,
        LocalDate closesOn,
        List<TypedMinutes> minutes,
        List<String> expectingWords) {

    public Surroundings {
        list = List.copyOf(list);
        minutes = List.copyOf(minutes);
        expectingWords = List.copyOf(expectingWords);
    }

    /** The minutes of one village's meeting, by whom and when they were typed. */
    public record TypedMinutes(long village, UUID typist, Instant at) {}
}
