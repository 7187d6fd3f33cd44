package cn.mingbai.exit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingbai.casework.CaseOffice;
import cn.mingbai.casework.CaseOffice.Home;
import cn.mingbai.casework.MeetingOutcome;
import cn.mingbai.casework.OpeningOutcome;
import cn.mingbai.casework.Wish;
import cn.mingbai.exit.doubt.AnswerOutcome;
import cn.mingbai.exit.doubt.DoubtAnswers;
import cn.mingbai.exit.doubt.DoubtKind;
import cn.mingbai.exit.doubt.ExitDoubts;
import cn.mingbai.exit.doubt.RaisedDoubt;
import cn.mingbai.procedure.ActionOutcome;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.round.RoundKind;
import cn.mingbai.procedure.round.VillageList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** The demo's officers at the desks of exit, in as few words as a test needs. */
@TestComponent
record ExitOffice(CaseOffice cases, ExitMarking marking, ExitDoubts doubts, DoubtAnswers answers) {

    static final Map<String, String> ALL_WELL =
            Map.of("SERIOUS_ILLNESS", "no", "HEAVY_EXPENSES", "no", "DISASTER", "no", "byEmployment", "yes");

    VillageList list() {
        return cases.list(RoundKind.EXIT);
    }

    Home home(String name, String income) {
        return cases.registeredHome(name, income);
    }

    void sql(String statement, Object... arguments) {
        cases.jdbc().sql(statement).params(arguments).update();
    }

    OpeningOutcome marked(VillageList list, Home home) {
        return cases.signedIn().ask("village", () -> marking.mark(list.id(), home.number()));
    }

    CaseId mark(VillageList list, Home home) {
        return ((OpeningOutcome.Opened) marked(list, home)).id();
    }

    void verify(VillageList list, CaseId id) {
        verify(list, id, ALL_WELL);
    }

    void verify(VillageList list, CaseId id, Map<String, String> stated) {
        cases.done(
                "team",
                cases.wish(id, "VERIFY_HOME")
                        .signedBy(List.of("李晓明", "孙立志"))
                        .with(List.of(cases.scan("team", list, EvidenceKind.INCOME_SHEET)))
                        .stating(stated));
        look(list);
    }

    void look(VillageList list) {
        cases.signedIn().run("village", () -> cases.casework().look(list.id()));
    }

    void meet(VillageList list, CaseId... ids) {
        assertThat(cases.meet(list, MeetingKind.ASSEMBLY, 25, ids)).isInstanceOf(MeetingOutcome.Recorded.class);
    }

    void confirm(VillageList list, CaseId id) {
        cases.done(
                "secretary",
                cases.wish(id, "CONFIRM_COMMITTEES")
                        .signedBy(List.of("王建国", "孙立志"))
                        .with(List.of(cases.scan("secretary", list, EvidenceKind.VERIFICATION_SHEET))));
    }

    void accept(VillageList list, CaseId id) {
        cases.done("village", accepting(list, id));
    }

    Wish accepting(VillageList list, CaseId id) {
        return cases.wish(id, "ACCEPT")
                .with(List.of(cases.scan("village", list, EvidenceKind.EXIT_CONFIRMATION)))
                .stating(Map.of("headSignature", "户主", "manner", "HANDPRINT"));
    }

    List<RaisedDoubt> raised(CaseId id) {
        return cases.signedIn().ask("county", () -> cases.transactions().execute(status -> doubts.raised(List.of(id))));
    }

    /** A doubt in the given words, whatever the patterns find. */
    void raise(CaseId id, DoubtKind kind, String words) {
        cases.signedIn()
                .run(
                        "county",
                        () -> cases.transactions()
                                .executeWithoutResult(status -> sql(
                                        "INSERT INTO exit_doubt (id, case_id, area, kind, threshold, origin, clause, words, raised_at) "
                                                + "SELECT gen_random_uuid(), id, area, ?, '不低于 20 户', 'OURS', '系统默认值', ?, now() "
                                                + "FROM case_file WHERE id = ?",
                                        kind.name(),
                                        words,
                                        id.value())));
    }

    AnswerOutcome answer(String who, RaisedDoubt doubt, String words) {
        return cases.signedIn().ask(who, () -> answers.answer(doubt.id(), doubt.version(), words, List.of()));
    }

    void answerAll(CaseId id) {
        raised(id).stream()
                .filter(RaisedDoubt::open)
                .forEach(doubt ->
                        assertThat(answer("village", doubt, "核对过工资流水，属实")).isInstanceOf(AnswerOutcome.Answered.class));
    }

    /** Brings cases up to the head's acceptance. */
    void toAccepted(VillageList list, CaseId... ids) {
        for (var id : ids) {
            verify(list, id);
        }
        meet(list, ids);
        for (var id : ids) {
            confirm(list, id);
            accept(list, id);
            answerAll(id);
        }
    }

    UUID post(String who, VillageList list, String action) {
        return cases.post(who, list, "EXIT_TOWNSHIP", action);
    }

    void review(VillageList list, CaseId id) {
        cases.done("township", reviewing(list, id));
    }

    Wish reviewing(VillageList list, CaseId id) {
        return cases.wish(id, "REVIEW_TOWNSHIP")
                .with(List.of(cases.scan("township", list, EvidenceKind.TOWNSHIP_OPINION)));
    }

    /** From the acceptance to the county's desk, notices run out and taken down. */
    void toCounty(VillageList list, CaseId... ids) {
        cases.runOut("village", post("village", list, "POST_VILLAGE_NOTICE"));
        for (var id : ids) {
            review(list, id);
        }
        cases.runOut("township", post("township", list, "POST_TOWNSHIP_ANNOUNCEMENT"));
    }

    List<String> obstacles(String who, Wish wish) {
        return cases.act(who, wish) instanceof ActionOutcome.Refused(var id, var obstacles)
                ? obstacles.stream().map(Obstacle::key).toList()
                : List.of();
    }
}
