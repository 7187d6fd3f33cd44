package cn.mingbai.casework;

import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.procedure.round.Round.Rules;
import cn.mingbai.procedure.round.RoundDraft;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.RoundOutcome;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.procedure.round.VillageList;
import cn.mingbai.region.Regions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Rounds with a village's list, in the demo's area and elsewhere, and officers who work there: for samples of routes. */
public record SampleLists(SignedIn signedIn, Regions regions, Rounds rounds) {

    /** The list of a village in a new round of 2018 of its county. */
    public VillageList in(String village, RoundKind kind) {
        var county = village.substring(0, 6);
        var round = as(
                Role.COUNTY_OFFICER,
                county,
                () -> ((RoundOutcome.Done) rounds.open(new RoundDraft(
                                regions.byCode(county).orElseThrow(),
                                kind,
                                "路由" + UUID.randomUUID().toString().substring(0, 8),
                                2018,
                                new Rules("14", 1, 7, false, 20, 10),
                                Map.of("VERIFY_HOME", LocalDate.of(2018, 10, 31)))))
                        .id());
        return as(
                Role.VILLAGE_OFFICER,
                village,
                () -> rounds.list(rounds.get(round), regions.byCode(village).orElseThrow()));
    }

    /** Asks as somebody who holds that post there. */
    public <T> T as(Role role, String place, Supplier<T> question) {
        var county = signedIn.officer("county");
        var officer = new SignedInOfficer(
                county.id(),
                "elsewhere",
                county.displayName(),
                role,
                regions.byCode(place).orElseThrow(),
                false);
        var answer = new AtomicReference<T>();
        RunAs.officer(officer, () -> answer.set(question.get()));
        return Objects.requireNonNull(answer.get());
    }
}
