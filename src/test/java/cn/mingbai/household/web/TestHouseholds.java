package cn.mingbai.household.web;

import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.entry.Entries;
import cn.mingbai.household.entry.PersonEntry;
import cn.mingbai.household.register.EntryOutcome.Saved;
import cn.mingbai.household.register.RegisterDesk;
import cn.mingbai.region.Regions;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Invented households for tests of pages, made by the desk itself, each with a head whose number is nobody's. */
public class TestHouseholds {

    private static final AtomicInteger RUNNING = new AtomicInteger();

    private final RegisterDesk desk;
    private final SignedIn signedIn;
    private final Regions regions;

    public TestHouseholds(RegisterDesk desk, SignedIn signedIn, Regions regions) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.regions = regions;
    }

    /** A person whom nobody else is. */
    public static PersonEntry person(String name, Sex sex, Relation relation) {
        var running = RUNNING.incrementAndGet();
        return Entries.person(name, sex, LocalDate.of(1960, 1, 1).plusDays(running / 400), relation, running);
    }

    /** The number of a new household in a village of the county officer's own county. */
    public String in(String village, PersonEntry... members) {
        return made(signedIn.officer("county"), village, members);
    }

    /** The number of a new household anywhere in the province. */
    public String outside(String village, PersonEntry... members) {
        var county = signedIn.officer("county");
        var there = new SignedInOfficer(
                county.id(),
                "elsewhere",
                county.displayName(),
                Role.COUNTY_OFFICER,
                regions.byCode(village.substring(0, 6)).orElseThrow(),
                false);
        return made(there, village, members);
    }

    private String made(SignedInOfficer by, String village, PersonEntry... members) {
        var number = new AtomicReference<String>();
        RunAs.officer(by, () -> {
            if (desk.create(village, Entries.register(), List.of(members)) instanceof Saved saved) {
                number.set(saved.number());
            }
        });
        return java.util.Objects.requireNonNull(number.get(), "The household was refused");
    }
}
