package cn.mingbai.identification.table;

import static cn.mingbai.identification.table.IdentificationAction.*;
import static cn.mingbai.identification.table.IdentificationState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.mingbai.account.Role;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.Attempt.Ballot;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CasePath;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Standing;
import cn.mingbai.procedure.Standing.Circumstances;
import cn.mingbai.procedure.Standing.Deed;
import cn.mingbai.procedure.Standing.NoticeMark;
import cn.mingbai.procedure.Standing.Sample;
import cn.mingbai.procedure.Verdict;
import cn.mingbai.procedure.Verdict.Forbidden;
import cn.mingbai.procedure.evidence.EvidenceKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that must be there before a step, taken away on its own. */
class RequirementTests {

    static Stream<Arguments> lacking() {
        return Stream.of(
                lack(DRAFT, APPLY, Role.VILLAGE_OFFICER, a -> a.signedBy(List.of(" ")), "tooFewSigners"),
                lack(DRAFT, APPLY, Role.VILLAGE_OFFICER, a -> a.with(Map.of()), "noEvidence"),
                lack(APPLIED, VERIFY_HOME, Role.TEAM_MEMBER, a -> a.signedBy(List.of("赵满仓", " 赵满仓")), "tooFewSigners"),
                lack(
                        APPLIED,
                        VERIFY_HOME,
                        Role.TEAM_MEMBER,
                        a -> without(a, EvidenceKind.VERIFICATION_SHEET),
                        "noEvidence"),
                lack(APPLIED, VERIFY_HOME, Role.TEAM_MEMBER, a -> a.pointing(References.NONE), "noSnapshot"),
                lack(
                        HOME_VERIFIED,
                        GROUP_APPRAISAL,
                        Role.VILLAGE_OFFICER,
                        a -> a.voted(new Ballot(false, false, true)),
                        "noQuorum"),
                lack(
                        HOME_VERIFIED,
                        GROUP_APPRAISAL,
                        Role.VILLAGE_OFFICER,
                        a -> a.voted(new Ballot(true, true, true)),
                        "noGroupMeeting"),
                lack(
                        HOME_VERIFIED,
                        GROUP_APPRAISAL,
                        Role.VILLAGE_OFFICER,
                        a -> a.voted(new Ballot(false, true, false)),
                        "notPassed"),
                lack(
                        HOME_VERIFIED,
                        GROUP_REJECTION,
                        Role.VILLAGE_OFFICER,
                        a -> a.voted(new Ballot(false, true, true)),
                        "passed"),
                lack(
                        HOME_VERIFIED,
                        GROUP_APPRAISAL,
                        Role.VILLAGE_OFFICER,
                        a -> without(a, EvidenceKind.ATTENDANCE_SHEET),
                        "noEvidence"),
                lack(
                        COMPARED,
                        ASSEMBLY_APPRAISAL,
                        Role.FIRST_SECRETARY,
                        a -> without(a, EvidenceKind.MINUTES),
                        "noEvidence"),
                lack(
                        COMPARED,
                        ASSEMBLY_APPRAISAL,
                        Role.FIRST_SECRETARY,
                        a -> a.voted(new Ballot(true, false, true)),
                        "noQuorum"),
                lack(
                        ASSEMBLY_APPRAISED,
                        POST_VILLAGE_NOTICE,
                        Role.VILLAGE_OFFICER,
                        a -> a.pointing(References.NONE),
                        "notPosted"),
                lack(
                        VILLAGE_NOTICE,
                        REVIEW_TOWNSHIP,
                        Role.TOWNSHIP_OFFICER,
                        a -> without(a, EvidenceKind.TOWNSHIP_OPINION),
                        "noEvidence"),
                lack(
                        TOWNSHIP_NOTICE,
                        DECIDE_COUNTY,
                        Role.COUNTY_SUPERVISOR,
                        a -> without(a, EvidenceKind.COUNTY_DECISION),
                        "noEvidence"),
                lack(COUNTY_ANNOUNCED, REGISTER, Role.COUNTY_OFFICER, a -> a.stating(Set.of("category")), "noDetail"),
                lack(VILLAGE_NOTICE, REFUSE, Role.TOWNSHIP_OFFICER, a -> a.saying("  "), "noComment"),
                lack(COMPARED, WITHDRAW, Role.VILLAGE_OFFICER, a -> without(a, EvidenceKind.WITHDRAWAL), "noEvidence"));
    }

    @ParameterizedTest
    @MethodSource("lacking")
    void aStepThatLacksSomethingIsRefusedWithTheReason(
            IdentificationState state,
            IdentificationAction action,
            Role role,
            UnaryOperator<Attempt> taken,
            String key) {
        var attempt = taken.apply(Perfect.attempt(action, null));

        assertThat(keys(judge(Perfect.standing(state), attempt, Perfect.as(role))))
                .containsExactly(key);
    }

    static Stream<Arguments> standing() {
        return Stream.of(
                arguments(VILLAGE_NOTICE, REVIEW_TOWNSHIP, notices(new NoticeMark(false, false)), "noticeRuns"),
                arguments(VILLAGE_NOTICE, REVIEW_TOWNSHIP, notices(new NoticeMark(true, true)), "openObjection"),
                arguments(VILLAGE_NOTICE, REVIEW_TOWNSHIP, withoutPath(), "noNotice"),
                arguments(VILLAGE_NOTICE, REVIEW_TOWNSHIP, sample(Sample.NONE), "notDrawn"),
                arguments(VILLAGE_NOTICE, REVIEW_TOWNSHIP, sample(new Sample(true, 1, false)), "sampleUnchecked"),
                arguments(VILLAGE_NOTICE, REVIEW_TOWNSHIP, sample(new Sample(true, 0, true)), "sampleDiffers"),
                arguments(TOWNSHIP_NOTICE, DECIDE_COUNTY, sample(Sample.NONE), "notDrawn"),
                arguments(TOWNSHIP_NOTICE, DECIDE_COUNTY, assessed("NOT_ELIGIBLE"), "notEligible"),
                arguments(COUNTY_ANNOUNCED, REGISTER, notices(new NoticeMark(false, false)), "noticeRuns"),
                arguments(GROUP_APPRAISED, COMPARE, comparison(1, true), "openDoubts"),
                arguments(GROUP_APPRAISED, COMPARE, comparison(0, false), "notCompared"));
    }

    @ParameterizedTest
    @MethodSource("standing")
    void aCaseThatLacksSomethingIsRefusedWithTheReason(
            IdentificationState state, IdentificationAction action, UnaryOperator<Standing> taken, String key) {
        var role = IdentificationProcedure.TABLE
                .step(state, action)
                .orElseThrow()
                .roles()
                .iterator()
                .next();

        assertThat(keys(judge(taken.apply(Perfect.standing(state)), Perfect.attempt(action, null), Perfect.as(role))))
                .containsExactly(key);
    }

    @Test
    void whatTheRulesLeaveToAPersonNeedsHisReason() {
        var standing = assessed("UNDETERMINED").apply(Perfect.standing(TOWNSHIP_NOTICE));
        var attempt = Perfect.attempt(DECIDE_COUNTY, null);

        assertThat(keys(judge(standing, attempt.saying(""), Perfect.as(Role.COUNTY_SUPERVISOR))))
                .containsExactly("undetermined");
        assertThat(judge(standing, attempt, Perfect.as(Role.COUNTY_SUPERVISOR))).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void datesKeepTheirOrder() {
        var attempt = Perfect.attempt(VERIFY_HOME, null);
        var early = new Attempt(
                VERIFY_HOME,
                Perfect.TODAY.minusDays(2),
                null,
                "",
                attempt.signers(),
                attempt.evidence(),
                null,
                attempt.references(),
                Set.of());
        var late = new Attempt(
                VERIFY_HOME,
                Perfect.TODAY.plusDays(1),
                null,
                "",
                attempt.signers(),
                attempt.evidence(),
                null,
                attempt.references(),
                Set.of());

        assertThat(keys(judge(Perfect.standing(APPLIED), early, Perfect.as(Role.TEAM_MEMBER))))
                .containsExactly("outOfOrder");
        assertThat(keys(judge(Perfect.standing(APPLIED), late, Perfect.as(Role.TEAM_MEMBER))))
                .containsExactly("inTheFuture");
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void whoActedAtOneLevelActsAtNoOther(Level before) {
        var twoPosts = Perfect.as(Role.TOWNSHIP_OFFICER);
        var deed = new Deed(java.util.Objects.requireNonNull(twoPosts.officer()), before);
        var p = Perfect.standing(VILLAGE_NOTICE);
        var standing =
                new Standing(p.state(), p.path(), p.lastDay(), Set.of(deed), p.samples(), p.circumstances(), p.today());

        var verdict = judge(standing, Perfect.attempt(REVIEW_TOWNSHIP, null), twoPosts);

        assertThat(verdict instanceof Verdict.Allowed).isEqualTo(before == Level.TOWNSHIP);
        if (verdict instanceof Forbidden) {
            assertThat(keys(verdict)).containsExactly("actedBefore");
        }
    }

    @Test
    void anOfficerDoesNotPlayTheNotice() {
        var officer = new Acting(UUID.randomUUID(), "county", Role.COUNTY_OFFICER, "交口县", true);

        assertThat(keys(judge(
                        Perfect.standing(OBJECTED_IN_VILLAGE), Perfect.attempt(OBJECTION_REJECTED, null), officer)))
                .containsExactly("followsFromNotice");
    }

    private static Verdict judge(Standing standing, Attempt attempt, Acting acting) {
        return IdentificationProcedure.TABLE.judge(standing, attempt, acting);
    }

    private static List<String> keys(Verdict verdict) {
        return ((Forbidden) verdict).obstacles().stream().map(Obstacle::key).toList();
    }

    private static Arguments lack(
            CaseState state, IdentificationAction action, Role role, UnaryOperator<Attempt> taken, String key) {
        return arguments(state, action, role, taken, key);
    }

    private static Attempt without(Attempt attempt, EvidenceKind kind) {
        return attempt.with(attempt.evidence().entrySet().stream()
                .filter(scan -> scan.getValue() != kind)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static UnaryOperator<Standing> notices(NoticeMark mark) {
        return s -> new Standing(
                s.state(),
                s.path(),
                s.lastDay(),
                s.deeds(),
                s.samples(),
                new Circumstances(
                        s.circumstances().notices().keySet().stream().collect(Collectors.toMap(id -> id, id -> mark)),
                        0,
                        true,
                        "ELIGIBLE"),
                s.today());
    }

    private static UnaryOperator<Standing> withoutPath() {
        return s -> new Standing(
                s.state(), CasePath.EMPTY, s.lastDay(), s.deeds(), s.samples(), s.circumstances(), s.today());
    }

    private static UnaryOperator<Standing> sample(Sample sample) {
        return s -> new Standing(
                s.state(),
                s.path(),
                s.lastDay(),
                s.deeds(),
                Map.of(Level.TOWNSHIP, sample, Level.COUNTY, sample),
                s.circumstances(),
                s.today());
    }

    private static UnaryOperator<Standing> assessed(String decision) {
        return s -> new Standing(
                s.state(),
                s.path(),
                s.lastDay(),
                s.deeds(),
                s.samples(),
                new Circumstances(s.circumstances().notices(), 0, true, decision),
                s.today());
    }

    private static UnaryOperator<Standing> comparison(int doubts, boolean compared) {
        return s -> new Standing(
                s.state(),
                s.path(),
                s.lastDay(),
                s.deeds(),
                s.samples(),
                new Circumstances(s.circumstances().notices(), doubts, compared, "ELIGIBLE"),
                s.today());
    }
}
