package cn.mingbai.shared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a module has waiting for the signed-in officer; the home page (我的工作) shows it. Contributed as a bean and
 * asked only for officers who hold the permission; each queue keeps to the officer's area by itself.
 */
public interface WorkQueue {

    /** Name of the permission without which an officer is not asked to do this. */
    String permission();

    /** The items with something in them; an item with count 0 is left out of the page. */
    List<Item> items();

    /** Under which heading of the home page an item stands. */
    enum Heading {
        /** He has to act. */
        WAITING_FOR_ME,
        /** He has to act again. */
        RETURNED_TO_ME,
        /** He has done his part. */
        WAITING_FOR_OTHERS,
        /** Nothing to do, worth a look. */
        NEW_THIS_WEEK
    }

    /**
     * One number of the home page.
     *
     * @param key its words are the message {@code work.<key>}, e.g. {@code roster.toDecide}
     * @param count how many
     * @param href where exactly these are listed
     * @param overdue how many of them are past their day; 0 where there is no deadline
     * @param since the day from which the oldest waits, or null
     */
    record Item(
            Heading heading,
            String key,
            long count,
            String href,
            long overdue,
            @Nullable LocalDate since) {

        /** Without a deadline. */
        public Item(Heading heading, String key, long count, String href) {
            this(heading, key, count, href, 0, null);
        }
    }
}
