package cn.mingbai.exit.place.table;

import cn.mingbai.account.Role;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CaseAction;
import cn.mingbai.procedure.CasePath;
import cn.mingbai.procedure.CasePath.Leg;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Standing;
import cn.mingbai.procedure.Standing.Circumstances;
import cn.mingbai.procedure.Standing.NoticeMark;
import cn.mingbai.procedure.evidence.EvidenceKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The case of a place that lacks nothing, and an attempt that brings everything. */
final class PerfectPlace {

    static final LocalDate TODAY = LocalDate.of(2018, 11, 12);

    private PerfectPlace() {}

    static Standing standing(CaseState state) {
        return standing(state, new NoticeMark(true, false), Map.of());
    }

    static Standing standing(CaseState state, NoticeMark mark, Map<String, Obstacle> lacking) {
        var notice = UUID.randomUUID();
        var path = CasePath.EMPTY
                .then(new Leg("POST_TOWNSHIP_NOTICE", "TOWNSHIP_NOTICE", notice))
                .then(new Leg("POST_PROVINCE_NOTICE", "PROVINCE_NOTICE", notice));
        return new Standing(
                state,
                path,
                TODAY.minusDays(1),
                Set.of(),
                Map.of(),
                Circumstances.ofPlace(Map.of(notice, mark), lacking),
                TODAY);
    }

    static Attempt attempt(CaseAction action, @Nullable CaseState target) {
        var id = UUID.randomUUID();
        return new Attempt(
                action,
                TODAY,
                target,
                "经核查",
                List.of("赵满仓", "孙立志"),
                Arrays.stream(EvidenceKind.values()).collect(Collectors.toMap(kind -> UUID.randomUUID(), kind -> kind)),
                null,
                new References(null, id, id, null),
                Set.of());
    }

    static Acting as(Role role) {
        return new Acting(UUID.randomUUID(), "somebody", role, "康城镇", true);
    }
}
