package cn.mingbai.casework;

import java.util.concurrent.atomic.AtomicInteger;

/** ID numbers of people who do not exist: an order number from 900 on, and twice the standard check value. */
public final class InventedNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger NEXT = new AtomicInteger();

    private InventedNumbers() {}

    public static String next() {
        var n = NEXT.getAndIncrement();
        var day = "%04d%02d%02d".formatted(1950 + n / 2800 % 50, 1 + n / 280 % 12, 1 + n / 10 % 28);
        var body = "141130" + day + "9%02d".formatted(10 + n % 10);
        var sum = 0;
        for (var i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "0123456789X".charAt(Math.floorMod((1 - sum) * 2, 11));
    }
}
