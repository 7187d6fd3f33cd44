package cn.mingbai.exit.table;

import cn.mingbai.account.Role;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.Attempt.Ballot;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.CasePath;
import cn.mingbai.procedure.CasePath.Leg;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Standing;
import cn.mingbai.procedure.Standing.Circumstances;
import cn.mingbai.procedure.Standing.NoticeMark;
import cn.mingbai.procedure.Standing.Sample;
import cn.mingbai.procedure.evidence.EvidenceKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case that lacks nothing, and an attempt that brings everything: what is refused of them is refused by the table. */
final class PerfectExit {

    static final LocalDate TODAY = LocalDate.of(2018, 11, 12);

    private PerfectExit() {}

    static Standing standing(CaseState state) {
        return standing(state, new NoticeMark(true, false), new Sample(true, 0, false), 0, "ELIGIBLE");
    }

    static Standing standing(
            CaseState state, NoticeMark notices, Sample sample, int doubts, @Nullable String assessed) {
        var village = UUID.randomUUID();
        var township = UUID.randomUUID();
        var county = UUID.randomUUID();
        var path = CasePath.EMPTY
                .then(new Leg("POST_VILLAGE_NOTICE", "VILLAGE_NOTICE", village))
                .then(new Leg("POST_TOWNSHIP_ANNOUNCEMENT", "TOWNSHIP_ANNOUNCED", township))
                .then(new Leg("ANNOUNCE", "COUNTY_ANNOUNCED", county));
        return new Standing(
                state,
                path,
                TODAY.minusDays(1),
                Set.of(),
                Map.of(Level.COUNTY, sample),
                new Circumstances(
                        Map.of(village, notices, township, notices, county, notices), doubts, false, assessed),
                TODAY);
    }

    static Attempt attempt(CaseAction action, @Nullable CaseState target) {
        var id = UUID.randomUUID();
        return new Attempt(
                action,
                TODAY,
                target,
                "经核实",
                List.of("赵满仓", "孙立志"),
                Arrays.stream(EvidenceKind.values()).collect(Collectors.toMap(kind -> UUID.randomUUID(), kind -> kind)),
                new Ballot(true, true, !action.name().endsWith("REJECTION")),
                new References(id, id, id, null),
                Set.of(ExitRequirements.HEAD_SIGNATURE));
    }

    static Acting as(Role role) {
        return new Acting(UUID.randomUUID(), "somebody", role, "支进村", true);
    }
}
