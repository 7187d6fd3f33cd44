package cn.mingbai.exit;

import cn.mingbai.casework.Judged;
import cn.mingbai.casework.ListNotice;
import cn.mingbai.casework.ListWork;
import cn.mingbai.casework.ProcedureBook;
import cn.mingbai.casework.ProcedureBook.CasePaper;
import cn.mingbai.casework.ProcedureBook.Question;
import cn.mingbai.casework.Wish;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.criteria.standard.Hardship;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.doubt.DoubtLook;
import cn.mingbai.exit.statement.Acceptance;
import cn.mingbai.exit.statement.Acceptance.Manner;
import cn.mingbai.exit.statement.ExitStatement;
import cn.mingbai.exit.statement.Statements;
import cn.mingbai.exit.table.ExitProcedure;
import cn.mingbai.exit.table.ExitRequirements;
import cn.mingbai.exit.table.ExitState;
import cn.mingbai.exit.view.ExitParts;
import cn.mingbai.household.standing.RegisterStanding;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.round.RoundKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the exit of households tells the casework of its two tables. */
@Component
class ExitBook implements ProcedureBook {

    private static final Collection<String> YES_OR_NO = List.of("yes", "no");

    private static final ListWork BY_TOWNSHIP = work(List.of(), Map.of(Level.COUNTY, "TOWNSHIP_ANNOUNCED"));
    private static final ListWork BY_COUNTY =
            work(List.of(new ListNotice("COUNTY_DECIDED", "ANNOUNCE", NoticeKind.COUNTY_ANNOUNCEMENT)), Map.of());

    private final ExitJudge judge;
    private final Statements statements;
    private final DoubtLook doubts;
    private final ExitParts parts;
    private final RegisterStanding register;

    ExitBook(ExitJudge judge, Statements statements, DoubtLook doubts, ExitParts parts, RegisterStanding register) {
        this.judge = judge;
        this.statements = statements;
        this.doubts = doubts;
        this.parts = parts;
        this.register = register;
    }

    private static ListWork work(List<ListNotice> more, Map<Level, String> samples) {
        return new ListWork(
                Map.of(MeetingKind.ASSEMBLY, "VERIFIED"),
                Stream.concat(
                                Stream.of(
                                        new ListNotice("ACCEPTED", "POST_VILLAGE_NOTICE", NoticeKind.VILLAGE_NOTICE),
                                        new ListNotice(
                                                "TOWNSHIP_REVIEWED",
                                                "POST_TOWNSHIP_ANNOUNCEMENT",
                                                NoticeKind.TOWNSHIP_ANNOUNCEMENT)),
                                more.stream())
                        .toList(),
                samples,
                Set.of(),
                Set.of("VERIFY_HOME", "CONFIRM_COMMITTEES", "ACCEPT", "HEAD_REFUSES"),
                Set.of("REFUSE", "RETURN", "WITHDRAW", "HEAD_REFUSES"),
                Set.of("VERIFY_HOME", "ACCEPT"),
                "PLANNED",
                Set.of("EXITED"));
    }

    @Override
    public RoundKind round() {
        return RoundKind.EXIT;
    }

    @Override
    public List<Procedure> tables() {
        return List.of(ExitProcedure.BY_TOWNSHIP, ExitProcedure.BY_COUNTY);
    }

    @Override
    public ListWork work(String procedure) {
        return procedure.equals(ExitProcedure.BY_TOWNSHIP.key()) ? BY_TOWNSHIP : BY_COUNTY;
    }

    @Override
    public List<String> basis(Standard standard) {
        return List.of(
                standard.clause(Criterion.INCOME).citation(),
                standard.approvalClause().citation());
    }

    @Override
    public Judged judge(Question question) {
        return judge.of(question).judged();
    }

    @Override
    public Map<String, Collection<String>> details(String procedure, String action) {
        return switch (action) {
            case "VERIFY_HOME" ->
                Stream.concat(Arrays.stream(Hardship.values()).map(Enum::name), Stream.of("byEmployment"))
                        .collect(Collectors.toMap(name -> name, name -> YES_OR_NO));
            case "ACCEPT" ->
                Map.of(
                        ExitRequirements.HEAD_SIGNATURE,
                        List.of(),
                        "manner",
                        Arrays.stream(Manner.values()).map(Enum::name).toList());
            default -> Map.of();
        };
    }

    @Override
    public List<String> prefixes(String action) {
        return action.startsWith("DOUBT_") ? List.of("exit.doubt.kind.") : List.of();
    }

    @Override
    public String template() {
        return "exit/_parts";
    }

    @Override
    public List<CasePaper> papers(String procedure) {
        return Stream.of("verification", "income", "confirmation", "letter")
                .map(paper -> new CasePaper("/exit-papers/" + paper, "exit.paper." + paper))
                .toList();
    }

    /** A head who does not agree: the township looks into it. */
    @Override
    public Set<String> stopped() {
        return Set.of(ExitState.REFUSED_BY_HEAD.name());
    }

    @Override
    public Object parts(CaseFile file) {
        return parts.of(file);
    }

    @Override
    public void prepare(CaseFile file, Wish wish, Acting acting) {
        switch (wish.action()) {
            case "VERIFY_HOME" -> statements.keep(file, ExitStatement.of(wish.details()), acting.name());
            case "ACCEPT" ->
                Optional.ofNullable(wish.details().get(ExitRequirements.HEAD_SIGNATURE))
                        .ifPresent(name -> statements.accept(file, acceptance(name, wish), acting.name()));
            default -> {
                // Nothing is stated with the other steps.
            }
        }
    }

    private static Acceptance acceptance(String name, Wish wish) {
        var manner = Manner.valueOf(wish.details().getOrDefault("manner", Manner.SIGNATURE.name()));
        return new Acceptance(name, manner, wish.on());
    }

    @Override
    public void look(UUID list) {
        doubts.look(list);
    }

    @Override
    public void ended(CaseFile file, String state, Wish wish, String reason) {
        if (state.equals("EXITED")) {
            register.exit(file.household(), wish.on(), reason, file.id().value());
        }
    }
}
