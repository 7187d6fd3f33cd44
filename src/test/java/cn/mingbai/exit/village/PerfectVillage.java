package cn.mingbai.exit.village;

import cn.mingbai.criteria.standard.ExitTerms;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.criteria.standard.VillageExitRule;
import cn.mingbai.region.VillageDesignation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A village that lacks nothing, of 400 people of whom 7 are poor; what a test takes away is the only thing missing. */
final class PerfectVillage {

    private VillageDesignation designation = new VillageDesignation(true, false, null, "县政府文件");
    private long poor = 7;
    private Homes homes = new Homes(40, 40, 0);
    private final Map<VillageFact, StatedFact> stated = new EnumMap<>(VillageFact.class);

    private PerfectVillage() {
        for (var fact : VillageFact.values()) {
            var amount = fact.unit().isEmpty() ? null : new BigDecimal(fact == VillageFact.POPULATION ? "400" : "3");
            put(fact, fact.unit().isEmpty() ? true : null, amount, UUID.randomUUID());
        }
    }

    static PerfectVillage facts() {
        return new PerfectVillage();
    }

    PerfectVillage designated(VillageDesignation as) {
        designation = as;
        return this;
    }

    PerfectVillage poor(long persons) {
        poor = persons;
        return this;
    }

    PerfectVillage homes(Homes both) {
        homes = both;
        return this;
    }

    PerfectVillage stating(VillageFact fact, BigDecimal amount) {
        put(fact, null, amount, UUID.randomUUID());
        return this;
    }

    PerfectVillage denying(VillageFact fact) {
        put(fact, false, null, null);
        return this;
    }

    PerfectVillage unproved(VillageFact fact) {
        var known = Objects.requireNonNull(stated.get(fact));
        put(fact, known.answer(), known.amount(), null);
        return this;
    }

    PerfectVillage without(VillageFact fact) {
        stated.remove(fact);
        return this;
    }

    VillageFacts build() {
        return new VillageFacts(designation, new VillageCounts(3, poor, homes, homes), stated, Map.of());
    }

    private void put(VillageFact fact, @Nullable Boolean answer, @Nullable BigDecimal amount, @Nullable UUID proof) {
        stated.put(
                fact,
                new StatedFact(
                        fact,
                        1,
                        answer,
                        amount,
                        "台账",
                        LocalDate.of(2018, 10, 9),
                        proof,
                        Instant.parse("2018-10-09T01:00:00Z"),
                        "village"));
    }

    static Standard standardWith(Standard s, VillageExitRule village) {
        var terms = Objects.requireNonNull(s.exitTerms());
        return new Standard(
                s.region(),
                s.year(),
                s.version(),
                s.effectiveFrom(),
                s.effectiveTo(),
                s.income(),
                s.schoolAge(),
                s.water(),
                s.exclusions(),
                s.exit(),
                s.notice(),
                s.accountingPeriod(),
                s.clauses(),
                new ExitTerms(
                        terms.settings(),
                        terms.approval(),
                        terms.approvalClause(),
                        terms.hardships(),
                        terms.after(),
                        village,
                        terms.county()));
    }
}
