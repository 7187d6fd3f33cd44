package cn.mingbai.exit.table;

import static cn.mingbai.exit.table.ExitAction.*;
import static cn.mingbai.exit.table.ExitState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.mingbai.account.Role;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.Attempt.Ballot;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Standing;
import cn.mingbai.procedure.Standing.Deed;
import cn.mingbai.procedure.Standing.NoticeMark;
import cn.mingbai.procedure.Standing.Sample;
import cn.mingbai.procedure.Verdict;
import cn.mingbai.procedure.Verdict.Allowed;
import cn.mingbai.procedure.Verdict.Forbidden;
import cn.mingbai.procedure.evidence.EvidenceKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that must be there before a step, taken away on its own. */
class ExitRequirementTests {

    private static final NoticeMark OVER = new NoticeMark(true, false);
    private static final Sample CHECKED = new Sample(true, 0, false);

    static Stream<Arguments> lackingAttempts() {
        return Stream.of(
                lack(PLANNED, VERIFY_HOME, a -> a.signedBy(List.of("赵满仓", " 赵满仓 ")), "tooFewSigners"),
                lack(PLANNED, VERIFY_HOME, without(EvidenceKind.INCOME_SHEET), "noEvidence"),
                lack(PLANNED, VERIFY_HOME, a -> a.pointing(References.NONE), "noSnapshot"),
                lack(VERIFIED, ASSEMBLY_APPRAISAL, a -> a.voted(new Ballot(true, false, true)), "noQuorum"),
                lack(VERIFIED, ASSEMBLY_APPRAISAL, a -> a.voted(new Ballot(false, true, true)), "noAssembly"),
                lack(VERIFIED, ASSEMBLY_APPRAISAL, a -> a.voted(new Ballot(true, true, false)), "notPassed"),
                lack(VERIFIED, ASSEMBLY_REJECTION, a -> a.voted(new Ballot(true, true, true)), "passed"),
                lack(VERIFIED, ASSEMBLY_APPRAISAL, without(EvidenceKind.MINUTES), "noEvidence"),
                lack(VERIFIED, ASSEMBLY_APPRAISAL, without(EvidenceKind.ATTENDANCE_SHEET), "noEvidence"),
                lack(APPRAISED, CONFIRM_COMMITTEES, a -> a.signedBy(List.of("赵满仓")), "tooFewSigners"),
                lack(APPRAISED, CONFIRM_COMMITTEES, without(EvidenceKind.VERIFICATION_SHEET), "noEvidence"),
                lack(COMMITTEES_CONFIRMED, ACCEPT, a -> a.stating(Set.of()), "noDetail"),
                lack(COMMITTEES_CONFIRMED, ACCEPT, without(EvidenceKind.EXIT_CONFIRMATION), "noEvidence"),
                lack(COMMITTEES_CONFIRMED, ACCEPT, a -> a.pointing(References.NONE), "noSnapshot"),
                lack(REFUSED_BY_HEAD, ACCEPT, a -> a.stating(Set.of()), "noDetail"),
                lack(COMMITTEES_CONFIRMED, HEAD_REFUSES, a -> a.saying("  "), "noComment"),
                lack(ACCEPTED, POST_VILLAGE_NOTICE, a -> a.pointing(References.NONE), "notPosted"),
                lack(VILLAGE_NOTICE, REVIEW_TOWNSHIP, without(EvidenceKind.TOWNSHIP_OPINION), "noEvidence"),
                lack(TOWNSHIP_REVIEWED, POST_TOWNSHIP_ANNOUNCEMENT, a -> a.pointing(References.NONE), "notPosted"),
                lack(TOWNSHIP_ANNOUNCED, DECIDE_COUNTY, without(EvidenceKind.COUNTY_DECISION), "noEvidence"),
                lack(COUNTY_DECIDED, ANNOUNCE, a -> a.pointing(References.NONE), "notPosted"),
                lack(VILLAGE_NOTICE, REFUSE, a -> a.saying(""), "noComment"),
                lack(PLANNED, WITHDRAW, a -> a.saying(""), "noComment"));
    }

    @ParameterizedTest
    @MethodSource("lackingAttempts")
    void anAttemptThatLacksSomethingIsRefusedWithTheReason(
            ExitState state, ExitAction action, UnaryOperator<Attempt> taken, String key) {
        var attempt = taken.apply(PerfectExit.attempt(action, null));

        assertThat(keys(judge(PerfectExit.standing(state), attempt))).containsExactly(key);
    }

    static Stream<Arguments> lackingCases() {
        var differs = new Sample(true, 0, true);
        return Stream.of(
                arguments(VERIFIED, ASSEMBLY_APPRAISAL, assessed("NOT_ELIGIBLE"), "notEligible"),
                arguments(ACCEPTED, POST_VILLAGE_NOTICE, assessed("NOT_ELIGIBLE"), "notEligible"),
                arguments(VILLAGE_NOTICE, REVIEW_TOWNSHIP, assessed("NOT_ELIGIBLE"), "notEligible"),
                arguments(VILLAGE_NOTICE, REVIEW_TOWNSHIP, notices(false, false), "noticeRuns"),
                arguments(VILLAGE_NOTICE, REVIEW_TOWNSHIP, notices(true, true), "openObjection"),
                arguments(VILLAGE_NOTICE, REVIEW_TOWNSHIP, doubts(1), "openExitDoubts"),
                arguments(TOWNSHIP_ANNOUNCED, SUPERVISE_COUNTY, notices(false, false), "noticeRuns"),
                arguments(TOWNSHIP_ANNOUNCED, SUPERVISE_COUNTY, doubts(2), "openExitDoubts"),
                arguments(TOWNSHIP_ANNOUNCED, SUPERVISE_COUNTY, sample(Sample.NONE), "notDrawn"),
                arguments(TOWNSHIP_ANNOUNCED, SUPERVISE_COUNTY, sample(new Sample(true, 3, false)), "sampleUnchecked"),
                arguments(TOWNSHIP_ANNOUNCED, SUPERVISE_COUNTY, sample(differs), "sampleDiffers"),
                arguments(COUNTY_SUPERVISED, MARK_EXITED, doubts(1), "openExitDoubts"),
                arguments(TOWNSHIP_ANNOUNCED, DECIDE_COUNTY, notices(false, false), "noticeRuns"),
                arguments(TOWNSHIP_ANNOUNCED, DECIDE_COUNTY, doubts(1), "openExitDoubts"),
                arguments(TOWNSHIP_ANNOUNCED, DECIDE_COUNTY, assessed("NOT_ELIGIBLE"), "notEligible"),
                arguments(COUNTY_ANNOUNCED, MARK_EXITED, notices(false, false), "noticeRuns"));
    }

    @ParameterizedTest
    @MethodSource("lackingCases")
    void aCaseThatLacksSomethingIsRefusedWithTheReason(
            ExitState state, ExitAction action, UnaryOperator<Standing> taken, String key) {
        var standing = taken.apply(PerfectExit.standing(state));

        assertThat(keys(judge(standing, PerfectExit.attempt(action, null)))).containsExactly(key);
    }

    @Test
    void whatTheRulesLeaveToAPersonNeedsHisReasonAtTheTownshipAndAtTheCounty() {
        for (var state : List.of(VILLAGE_NOTICE, TOWNSHIP_ANNOUNCED)) {
            var action = state == VILLAGE_NOTICE ? REVIEW_TOWNSHIP : SUPERVISE_COUNTY;
            var standing = assessed("UNDETERMINED").apply(PerfectExit.standing(state));
            var attempt = PerfectExit.attempt(action, null);

            assertThat(keys(judge(standing, attempt.saying("")))).containsExactly("undetermined");
            assertThat(judge(standing, attempt)).isInstanceOf(Allowed.class);
        }
    }

    /** Consent comes after the appraisal, so that until then an exit is undetermined. */
    @Test
    void theAppraisalMayBeHeldBeforeTheHeadAccepts() {
        var standing = assessed("UNDETERMINED").apply(PerfectExit.standing(VERIFIED));

        assertThat(judge(standing, PerfectExit.attempt(ASSEMBLY_APPRAISAL, null)))
                .isInstanceOf(Allowed.class);
    }

    /** Who prepared does not approve, whatever posts he holds. */
    @ParameterizedTest
    @EnumSource(Level.class)
    void whoActedAtOneLevelActsAtNoOther(Level before) {
        var twoPosts = PerfectExit.as(Role.TOWNSHIP_OFFICER);
        var deed = new Deed(Objects.requireNonNull(twoPosts.officer()), before);
        var p = PerfectExit.standing(VILLAGE_NOTICE);
        var standing =
                new Standing(p.state(), p.path(), p.lastDay(), Set.of(deed), p.samples(), p.circumstances(), p.today());

        var verdict = ExitProcedure.BY_TOWNSHIP.judge(standing, PerfectExit.attempt(REVIEW_TOWNSHIP, null), twoPosts);

        assertThat(verdict instanceof Allowed).isEqualTo(before == Level.TOWNSHIP);
    }

    private static Verdict judge(Standing standing, Attempt attempt) {
        var table = Stream.of(ExitProcedure.BY_TOWNSHIP, ExitProcedure.BY_COUNTY)
                .filter(one -> one.step(standing.state(), attempt.action()).isPresent())
                .findFirst()
                .orElseThrow();
        var step = table.step(standing.state(), attempt.action()).orElseThrow();
        return table.judge(
                standing, attempt, PerfectExit.as(step.roles().iterator().next()));
    }

    private static List<String> keys(Verdict verdict) {
        return ((Forbidden) verdict).obstacles().stream().map(Obstacle::key).toList();
    }

    private static Arguments lack(CaseState state, ExitAction action, UnaryOperator<Attempt> taken, String key) {
        return arguments(state, action, taken, key);
    }

    private static UnaryOperator<Attempt> without(EvidenceKind kind) {
        return attempt -> attempt.with(attempt.evidence().entrySet().stream()
                .filter(scan -> scan.getValue() != kind)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static UnaryOperator<Standing> assessed(String decision) {
        return s -> PerfectExit.standing(s.state(), OVER, CHECKED, 0, decision);
    }

    private static UnaryOperator<Standing> notices(boolean over, boolean objection) {
        return s -> PerfectExit.standing(s.state(), new NoticeMark(over, objection), CHECKED, 0, "ELIGIBLE");
    }

    private static UnaryOperator<Standing> doubts(int open) {
        return s -> PerfectExit.standing(s.state(), OVER, CHECKED, open, "ELIGIBLE");
    }

    private static UnaryOperator<Standing> sample(Sample sample) {
        return s -> PerfectExit.standing(s.state(), OVER, sample, 0, "ELIGIBLE");
    }
}
