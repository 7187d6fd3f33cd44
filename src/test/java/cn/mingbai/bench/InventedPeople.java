package cn.mingbai.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/**
 * People who do not exist, for tests and measurements: names from a short list, and ID numbers with an order number from
 * 900 on and twice the standard check value, which no real person bears.
 */
public final class InventedPeople {

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String GIVEN = "国建志文明玉桂秀海春梅芳强军平伟丽红云霞峰磊静敏超勇艳杰涛鹏";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "0123456789X";
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1940, 1, 1);
    /** Fifty of each sex bear the same birth date at the same place. */
    private static final int ORDERS = 50;

    private InventedPeople() {}

    public static String name(Random random) {
        var surname = SURNAMES.charAt(random.nextInt(SURNAMES.length()));
        return "" + surname + GIVEN.charAt(random.nextInt(GIVEN.length()))
                + GIVEN.charAt(random.nextInt(GIVEN.length()));
    }

    /**
     * An ID number.
     *
     * @param county six digits
     * @param which another one for each, below a million
     */
    public static String idNumber(String county, int which, boolean male) {
        var birth = FIRST_BIRTH.plusDays(which / ORDERS);
        return idNumber(county, birth, 900 + 2 * (which % ORDERS) + (male ? 1 : 0));
    }

    /** @param order 900 to 999, odd for men */
    public static String idNumber(String county, LocalDate birth, int order) {
        var digits = county + DateTimeFormatter.BASIC_ISO_DATE.format(birth) + order;
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + CHECK_CHARACTERS.charAt(Math.floorMod((1 - sum) * 2, 11));
    }
}
