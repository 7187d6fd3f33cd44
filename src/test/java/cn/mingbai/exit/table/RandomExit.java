package cn.mingbai.exit.table;

import cn.mingbai.account.Role;
import cn.mingbai.criteria.standard.ApprovalLevel;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.Attempt.Ballot;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CasePath;
import cn.mingbai.procedure.CasePath.Leg;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Standing;
import cn.mingbai.procedure.Standing.Circumstances;
import cn.mingbai.procedure.Standing.Deed;
import cn.mingbai.procedure.Standing.NoticeMark;
import cn.mingbai.procedure.Standing.Sample;
import cn.mingbai.procedure.Step;
import cn.mingbai.procedure.Verdict.Allowed;
import cn.mingbai.procedure.evidence.EvidenceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One planned exit in an imagined office: people with several posts, heads who refuse, meetings with and without quorum, notices
 * that run, objections, doubts, samples. It moves only where the table lets it; beside that it keeps books of its own, by which
 * an exit is checked.
 */
final class RandomExit {

    private static final int NOTICE_DAYS = 7;
    private static final Set<String> NOTICES = Set.of("POST_VILLAGE_NOTICE", "POST_TOWNSHIP_ANNOUNCEMENT", "ANNOUNCE");
    private static final Set<String> ASIDE = Set.of(
            "REFUSE",
            "RETURN",
            "WITHDRAW",
            "OBJECTION_RAISED",
            "OBJECTION_REMOVES",
            "ASSEMBLY_REJECTION",
            "HEAD_REFUSES");
    private static final List<String> ASSESSED = List.of("ELIGIBLE", "ELIGIBLE", "ELIGIBLE", "UNDETERMINED");

    private final Procedure table;
    private final Random random;
    private final Map<UUID, LocalDate> posted = new HashMap<>();
    private final Set<UUID> objected = new HashSet<>();
    private final Set<Deed> deeds = new HashSet<>();
    private final List<Entry> book = new ArrayList<>();
    private CaseState state;
    private CasePath path = CasePath.EMPTY.then(new Leg("OPEN", "PLANNED", null));
    private LocalDate today = LocalDate.of(2018, 1, 1);
    private @Nullable LocalDate lastDay;
    private int doubts;
    private Sample sample = Sample.NONE;
    private String assessed = "ELIGIBLE";

    /** What really happened, as the books have it. */
    private record Entry(
            Attempt attempt,
            CaseState to,
            LocalDate enteredOn,
            int doubts,
            Sample sample,
            String assessed,
            Acting by,
            @Nullable Level level) {

        String action() {
            return attempt.action().name();
        }
    }

    RandomExit(ApprovalLevel level, Random random) {
        this.table = ExitProcedure.of(level);
        this.state = table.initial();
        this.random = random;
        deeds.add(new Deed(id(1), Level.VILLAGE)); // who marked it for exit
    }

    boolean isOver() {
        return state.isFinal();
    }

    boolean isExited() {
        return state == ExitState.EXITED;
    }

    boolean did(String action) {
        return book.stream().anyMatch(entry -> entry.action().equals(action));
    }

    void step() {
        today = today.plusDays(random.nextInt(5));
        happen();
        var steps = chance(85) ? table.stepsFrom(state) : table.steps();
        var way = steps.stream()
                .filter(step -> !ASIDE.contains(step.action().name()))
                .toList();
        var from = chance(88) && !way.isEmpty() ? way : steps;
        var step = from.get(random.nextInt(from.size()));
        var targets =
                step.to().stream().sorted(Comparator.comparing(CaseState::name)).toList();
        var target = targets.size() == 1 && chance(90) ? null : targets.get(random.nextInt(targets.size()));
        attempt(step, target);
    }

    /** What happens in the world without anybody acting on the case. */
    private void happen() {
        doubts = chance(85) ? 0 : random.nextInt(3);
        if (chance(60)) {
            sample = new Sample(true, chance(80) ? 0 : 1, chance(3));
        }
        if (chance(20)) {
            assessed = chance(90) ? ASSESSED.get(random.nextInt(ASSESSED.size())) : "NOT_ELIGIBLE";
        }
        objected.removeIf(notice -> chance(50));
        posted.keySet().stream().filter(notice -> chance(3)).forEach(objected::add);
    }

    private void attempt(Step step, @Nullable CaseState target) {
        var action = step.action().name();
        var notice = NOTICES.contains(action) && chance(95) ? id(1_000 + random.nextInt(1_000_000)) : null;
        var ballot = new Ballot(chance(95), chance(85), !action.endsWith("REJECTION"));
        var attempt = new Attempt(
                step.action(),
                chance(90) ? today : today.plusDays(random.nextInt(7) - 3),
                target,
                chance(90) ? "理由" : "",
                chance(90) ? List.of("甲", "乙") : List.of("甲", "甲"),
                Arrays.stream(EvidenceKind.values())
                        .filter(kind -> chance(97))
                        .collect(Collectors.toMap(kind -> id(100 + kind.ordinal()), kind -> kind)),
                chance(95) ? ballot : null,
                new References(null, notice, chance(95) ? id(77) : null, null),
                chance(90) ? Set.of(ExitRequirements.HEAD_SIGNATURE) : Set.of());
        var acting = somebody(step);
        if (table.judge(standing(), attempt, acting) instanceof Allowed(var taken, var to)) {
            take(taken, to, attempt, acting);
        }
    }

    /** Everybody holds every post in turn: only the rule of levels keeps them apart. */
    private Acting somebody(Step step) {
        if (step.followsFromNotice() && chance(95)) {
            return Acting.notice("public");
        }
        var roles = step.roles().isEmpty() || chance(5) ? List.of(Role.values()) : List.copyOf(step.roles());
        return new Acting(id(1 + random.nextInt(9)), "somebody", roles.get(random.nextInt(roles.size())), "", true);
    }

    private void take(Step step, CaseState to, Attempt attempt, Acting by) {
        book.add(new Entry(attempt, to, today, doubts, sample, assessed, by, step.level()));
        var notice = attempt.references().notice();
        if (notice != null) {
            posted.put(notice, today);
        }
        if (step.level() != null && by.officer() != null) {
            deeds.add(new Deed(by.officer(), step.level()));
        }
        path = path.then(new Leg(step.action().name(), to.name(), notice));
        lastDay = lastDay == null || attempt.on().isAfter(lastDay) ? attempt.on() : lastDay;
        state = to;
        sample = Sample.NONE;
    }

    private Standing standing() {
        var marks = posted.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new NoticeMark(
                                !today.isBefore(entry.getValue().plusDays(NOTICE_DAYS + 1)),
                                objected.contains(entry.getKey()))));
        return new Standing(
                state,
                path,
                lastDay,
                deeds,
                Map.of(Level.COUNTY, sample),
                new Circumstances(marks, doubts, false, assessed),
                today);
    }

    /** What the books lack for an exit, counted without the table: only what was done since the last way back. */
    Set<String> breaches() {
        var lasting = lasting();
        var breaches = new TreeSet<String>();
        check(
                breaches,
                lasting.get("VERIFY_HOME"),
                "verification with the income account",
                entry -> entry.attempt().evidence().containsValue(EvidenceKind.INCOME_SHEET)
                        && entry.attempt().references().snapshot() != null);
        check(breaches, lasting.get("ASSEMBLY_APPRAISAL"), "appraisal with quorum", entry -> {
            var ballot = entry.attempt().ballot();
            return ballot != null && ballot.assembly() && ballot.quorate() && ballot.passed();
        });
        check(
                breaches,
                lasting.get("CONFIRM_COMMITTEES"),
                "two signatures",
                entry -> entry.attempt().signers().stream().distinct().count() >= 2);
        check(
                breaches,
                lasting.get("ACCEPT"),
                "the head's signature",
                entry -> entry.attempt().details().contains(ExitRequirements.HEAD_SIGNATURE)
                        && entry.attempt().evidence().containsValue(EvidenceKind.EXIT_CONFIRMATION));
        check(breaches, lasting.get("REVIEW_TOWNSHIP"), "the township's review", RandomExit::approvable);
        ran(lasting, "POST_VILLAGE_NOTICE", "REVIEW_TOWNSHIP", breaches);
        var approval = table == ExitProcedure.BY_TOWNSHIP ? "SUPERVISE_COUNTY" : "DECIDE_COUNTY";
        check(breaches, lasting.get(approval), approval, RandomExit::approvable);
        ran(lasting, "POST_TOWNSHIP_ANNOUNCEMENT", approval, breaches);
        if (table == ExitProcedure.BY_TOWNSHIP) {
            check(
                    breaches,
                    lasting.get(approval),
                    "sample",
                    entry -> entry.sample().equals(new Sample(true, 0, false)));
        } else {
            ran(lasting, "ANNOUNCE", "MARK_EXITED", breaches);
        }
        return breaches;
    }

    private static boolean approvable(Entry entry) {
        return entry.doubts() == 0
                && (entry.assessed().equals("ELIGIBLE")
                        || entry.assessed().equals("UNDETERMINED")
                                && !entry.attempt().comment().isEmpty());
    }

    private static void check(Set<String> breaches, @Nullable Entry entry, String what, Predicate<Entry> is) {
        if (entry == null || !is.test(entry)) {
            breaches.add(what);
        }
    }

    private static void ran(Map<String, Entry> lasting, String notice, String after, Set<String> breaches) {
        var hung = lasting.get(notice);
        var next = lasting.get(after);
        if (hung == null
                || next == null
                || next.enteredOn().isBefore(hung.enteredOn().plusDays(NOTICE_DAYS + 1))) {
            breaches.add(notice + " run out");
        }
    }

    /** A refusal of the head takes back what he signed; a way back takes back what was done since. */
    private Map<String, Entry> lasting() {
        var lasting = new HashMap<String, Entry>();
        for (var entry : book) {
            if (Set.of("RETURN", "OBJECTION_AMENDS").contains(entry.action())) {
                lasting.values().removeIf(done -> rank(done.to()) > rank(entry.to()));
            } else if (entry.action().equals("HEAD_REFUSES")) {
                lasting.remove("ACCEPT");
            } else {
                lasting.put(entry.action(), entry);
            }
        }
        return lasting;
    }

    private static int rank(CaseState state) {
        return ((ExitState) state).ordinal();
    }

    /** Who prepared it in the village and approved it above. */
    Set<UUID> approvedTheirOwn() {
        var village = book.stream()
                .filter(entry -> entry.level() == Level.VILLAGE)
                .map(entry -> entry.by().officer())
                .collect(Collectors.toCollection(HashSet::new));
        village.add(id(1));
        return book.stream()
                .filter(entry -> entry.level() == Level.TOWNSHIP || entry.level() == Level.COUNTY)
                .map(entry -> entry.by().officer())
                .filter(village::contains)
                .collect(Collectors.toSet());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static UUID id(long n) {
        return new UUID(1, n);
    }

    @Override
    public String toString() {
        return book.stream().map(Entry::action).collect(Collectors.joining(" > "));
    }
}
