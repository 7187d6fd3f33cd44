package cn.mingbai.criteria.decision;

import cn.mingbai.account.RunAs;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.Actor;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts small invented households into the register, past forms and imports. */
public final class TestHouseholds {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private final Regions regions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public TestHouseholds(Regions regions, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.regions = regions;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The number of a new household of nobody in particular, at this place's first village. */
    public String add(String place) {
        var range = regions.byCode(place).orElseThrow().range();
        var village = regions.villagesWithin(range).getFirst();
        var number = "%s%04d".formatted(village.code(), 9_000 + NEXT.getAndIncrement());
        asProvince(data -> data.sql("INSERT INTO household (area, number) VALUES (?, ?)")
                .params(List.of(village.area(), number))
                .update());
        return number;
    }

    /** Runs statements that see the whole province. */
    public void asProvince(Consumer<JdbcClient> work) {
        var province = regions.byCode("14").orElseThrow();
        RunAs.actor(
                new Actor("test", province.range()),
                () -> transaction.executeWithoutResult(status -> work.accept(jdbc)));
    }
}
