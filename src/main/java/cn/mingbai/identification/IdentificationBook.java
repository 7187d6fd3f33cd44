package cn.mingbai.identification;

import cn.mingbai.casework.FrozenAssessment;
import cn.mingbai.casework.Judged;
import cn.mingbai.casework.ListNotice;
import cn.mingbai.casework.ListWork;
import cn.mingbai.casework.ProcedureBook;
import cn.mingbai.casework.ProcedureBook.CasePaper;
import cn.mingbai.casework.ProcedureBook.Question;
import cn.mingbai.casework.Wish;
import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.standard.Criterion;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.Households;
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
import cn.mingbai.procedure.Obstacle;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What identification and the removals tell the casework of their procedures. */
@Component
class IdentificationBook implements ProcedureBook {

    private static final String ENTRY = "entry";

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
    private final Households households;
    private final RegisterStanding register;
    private final ComparedLists compared;

    IdentificationBook(Assessor assessor, Households households, RegisterStanding register, ComparedLists compared) {
        this.assessor = assessor;
        this.households = households;
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
                        "category",
                        names(HouseholdCategory.values()),
                        "mainCause",
                        names(PovertyCause.values()),
                        ENTRY,
                        names(EntryKind.values()))
                : Map.of();
    }

    /** A household that had exited comes back, one that had not enters: what is stated has to be the one or the other. */
    @Override
    public Optional<Obstacle> unfit(CaseFile file, Wish wish) {
        var entry = wish.action().equals("REGISTER") ? entry(wish) : null;
        if (entry == null) {
            return Optional.empty();
        }
        var header = households.headersOf(List.of(file.household())).get(file.household());
        return header == null || entry.isFor(header.status())
                ? Optional.empty()
                : Optional.of(Obstacle.of("wrongEntry", "=household.status." + header.status()));
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
                                entry(wish),
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

    /** As what it enters, where the county said so; otherwise it follows from what the household was. */
    private static @Nullable EntryKind entry(Wish wish) {
        var stated = wish.details().get(ENTRY);
        return stated == null ? null : EntryKind.valueOf(stated);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
