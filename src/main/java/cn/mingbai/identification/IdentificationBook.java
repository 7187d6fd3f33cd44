package cn.mingbai.identification;

import cn.mingbai.casework.FrozenAssessment;
import cn.mingbai.casework.ListNotice;
import cn.mingbai.casework.ListWork;
import cn.mingbai.casework.ProcedureBook;
import cn.mingbai.casework.ProcedureBook.CasePaper;
import cn.mingbai.casework.ProcedureBook.Question;
import cn.mingbai.casework.Wish;
import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.casework.Judged;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.standing.Admission;
import cn.mingbai.household.standing.EntryKind;
import cn.mingbai.household.standing.RegisterStanding;
import cn.mingbai.identification.comparison.ComparedLists;
import cn.mingbai.identification.table.RemovalProcedure;
import cn.mingbai.identification.table.Tables;
import cn.mingbai.notice.NoticeKind;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.meeting.MeetingKind;
import cn.mingbai.procedure.round.RoundKind;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What identification and the removals tell the casework of their procedures. */
@Component
class IdentificationBook implements ProcedureBook {

    private static final ListWork INTO = new ListWork(
            Map.of(MeetingKind.GROUP, "HOME_VERIFIED", MeetingKind.ASSEMBLY, "COMPARED"),
            List.of(
                    new ListNotice("ASSEMBLY_APPRAISED", "POST_VILLAGE_NOTICE", NoticeKind.VILLAGE_NOTICE),
                    new ListNotice("TOWNSHIP_REVIEWED", "POST_TOWNSHIP_NOTICE", NoticeKind.TOWNSHIP_NOTICE),
                    new ListNotice("COUNTY_DECIDED", "ANNOUNCE", NoticeKind.COUNTY_ANNOUNCEMENT)),
            Map.of(Level.TOWNSHIP, "VILLAGE_NOTICE", Level.COUNTY, "TOWNSHIP_NOTICE"),
            Set.of("COMPARE"),
            Set.of("APPLY", "VERIFY_HOME", "REGISTER", "WITHDRAW"),
            Set.of("REFUSE", "RETURN", "WITHDRAW"),
            Set.of("VERIFY_HOME"),
            "APPLIED",
            Set.of("REGISTERED"));

    private static final ListWork OFF = new ListWork(
            Map.of(MeetingKind.ASSEMBLY, "HOME_VERIFIED"),
            List.of(new ListNotice("ASSEMBLY_APPRAISED", "POST_VILLAGE_NOTICE", NoticeKind.VILLAGE_NOTICE)),
            Map.of(Level.TOWNSHIP, "VILLAGE_NOTICE", Level.COUNTY, "TOWNSHIP_REVIEWED"),
            Set.of(),
            Set.of("VERIFY_HOME", "WITHDRAW"),
            Set.of("REFUSE", "RETURN", "WITHDRAW"),
            Set.of("VERIFY_HOME"),
            "PROPOSED",
            Set.of("REMOVED"));

    private final Assessor assessor;
    private final RegisterStanding register;
    private final ComparedLists compared;

    IdentificationBook(Assessor assessor, RegisterStanding register, ComparedLists compared) {
        this.assessor = assessor;
        this.register = register;
        this.compared = compared;
    }

    @Override
    public RoundKind round() {
        return RoundKind.IDENTIFICATION;
    }

    @Override
    public List<Procedure> tables() {
        return Tables.ALL;
    }

    @Override
    public ListWork work(String procedure) {
        return Tables.isInto(procedure) ? INTO : OFF;
    }

    @Override
    public List<String> basis(Standard standard) {
        return List.of(standard.clause(Criterion.REGISTRATION).citation());
    }

    @Override
    public Judged judge(Question question) {
        return Judged.of(FrozenAssessment.of(
                assessor, question.facts(), question.standard(), Purpose.IDENTIFICATION, question.on()));
    }

    @Override
    public Map<String, Collection<String>> details(String procedure, String action) {
        return action.equals("REGISTER")
                ? Map.of(
                        "category", names(HouseholdCategory.values()),
                        "mainCause", names(PovertyCause.values()),
                        "entryKind", names(EntryKind.values()))
                : Map.of();
    }

    /** Doubts begin with the name of a department or of a finding. */
    @Override
    public List<String> prefixes(String action) {
        return action.startsWith("DOUBT_")
                ? List.of("identification.department.", "identification.doubt.finding.")
                : List.of();
    }

    @Override
    public String template() {
        return "identification/_parts";
    }

    @Override
    public List<CasePaper> papers(String procedure) {
        return List.of(
                new CasePaper("/papers/application", "identification.paper.application"),
                new CasePaper("/papers/verification", "identification.paper.verification"),
                new CasePaper("/papers/letter", "identification.paper.letter"));
    }

    @Override
    public Object roundParts(UUID round) {
        return compared.of(round);
    }

    @Override
    public void ended(CaseFile file, String state, Wish wish, String reason) {
        switch (state) {
            case "REGISTERED" ->
                register.admit(
                        file.household(),
                        new Admission(
                                HouseholdCategory.valueOf(wish.detail("category")),
                                PovertyCause.valueOf(wish.detail("mainCause")),
                                wish.on(),
                                reason,
                                entryKind(wish),
                                file.id().value()));
            case "REMOVED" ->
                register.remove(
                        file.household(),
                        file.procedure().equals(RemovalProcedure.CLEARING.key())
                                ? RegistrationStatus.CLEARED
                                : RegistrationStatus.CANCELLED,
                        wish.on(),
                        reason,
                        file.id().value());
            default -> {
                // Rejected or withdrawn: the household stays what it was.
            }
        }
    }

    /** As what it enters (新识别、漏评、返贫、错退); the usual one where the form did not say. */
    private static @Nullable EntryKind entryKind(Wish wish) {
        var stated = wish.details().get("entryKind");
        return stated == null ? null : EntryKind.valueOf(stated);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
