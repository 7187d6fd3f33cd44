package cn.mingbai.exit.web;

import cn.mingbai.RouteSample;
import cn.mingbai.RouteSamples;
import cn.mingbai.SignedIn;
import cn.mingbai.account.Role;
import cn.mingbai.casework.OpeningOutcome;
import cn.mingbai.casework.SampleLists;
import cn.mingbai.exit.ExitMarking;
import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.register.RegisterDesk;
import cn.mingbai.household.web.TestHouseholds;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.Rounds;
import cn.mingbai.procedure.round.VillageList;
import cn.mingbai.region.Regions;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A household marked for exit with an open doubt, and another that could be: in the demo's village, and elsewhere. */
record ExitRouteSamples(
        SignedIn signedIn,
        RegisterDesk register,
        Regions regions,
        Rounds rounds,
        ExitMarking marking,
        JdbcClient jdbc,
        TransactionTemplate transactions)
        implements RouteSamples {

    private static final String ELSEWHERE = "140122";

    private record Made(VillageList list, String household, CaseId id, UUID doubt) {}

    @Override
    public List<RouteSample> samples() {
        var households = new TestHouseholds(register, signedIn, regions, jdbc, transactions);
        var inside = make(
                "141130101201",
                households.in("141130101201", TestHouseholds.person("退出", Sex.MALE, Relation.HEAD)),
                households.in("141130101201", TestHouseholds.person("还没退", Sex.MALE, Relation.HEAD)));
        var outside = make(
                "140122100201",
                households.outside("140122100201", TestHouseholds.person("退出外", Sex.MALE, Relation.HEAD)),
                households.outside("140122100201", TestHouseholds.person("没退外", Sex.MALE, Relation.HEAD)));
        var papers = "/cases/{case}/exit-papers/{paper}";
        return List.of(
                RouteSample.of("/cases/{case}", inside.id(), outside.id(), ELSEWHERE)
                        .on(papers),
                RouteSample.everywhere(papers, "verification"),
                RouteSample.of(
                        "/village-lists/{list}/exit-candidates",
                        inside.list().id(),
                        outside.list().id(),
                        ELSEWHERE),
                RouteSample.of("/exit-doubts/{doubt}", inside.doubt(), outside.doubt(), ELSEWHERE),
                RouteSample.of(
                        "/exit-desk/{round}",
                        inside.list().round(),
                        outside.list().round(),
                        ELSEWHERE),
                RouteSample.of("/households/{number}/exit", inside.household(), outside.household(), ELSEWHERE));
    }

    private Made make(String village, String household, String candidate) {
        var lists = new SampleLists(signedIn, regions, rounds);
        var list = lists.in(village, RoundKind.EXIT);
        lists.as(
                Role.COUNTY_OFFICER,
                village.substring(0, 6),
                () -> transactions.execute(status -> jdbc.sql(
                                "UPDATE household SET status = 'REGISTERED', identified_on = '2016-03-01', category = 'GENERAL', "
                                        + "main_cause = 'NO_SKILL' WHERE number IN (?, ?)")
                        .params(household, candidate)
                        .update()));
        return lists.as(Role.VILLAGE_OFFICER, village, () -> {
            var id = ((OpeningOutcome.Opened) marking.mark(list.id(), household)).id();
            return new Made(list, household, id, doubt(id));
        });
    }

    private UUID doubt(CaseId id) {
        var doubt = UUID.randomUUID();
        transactions.executeWithoutResult(status -> jdbc.sql(
                        "INSERT INTO exit_doubt (id, case_id, area, kind, threshold, origin, clause, words, raised_at) "
                                + "SELECT ?, id, area, 'MASS_EDITS', '不低于 20 户', 'OURS', '系统默认值', '截止前集中修改。', now() "
                                + "FROM case_file WHERE id = ?")
                .params(doubt, id.value())
                .update());
        return doubt;
    }
}
