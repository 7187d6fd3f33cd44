package cn.mingbai.exit.place.table;

import cn.mingbai.account.Role;
import cn.mingbai.exit.rate.RateKind;
import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.Attempt;
import cn.mingbai.procedure.Attempt.References;
import cn.mingbai.procedure.CasePath;
import cn.mingbai.procedure.CasePath.Leg;
import cn.mingbai.procedure.CaseState;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Procedure;
import cn.mingbai.procedure.Standing;
import cn.mingbai.procedure.Standing.Circumstances;
import cn.mingbai.procedure.Standing.Deed;
import cn.mingbai.procedure.Standing.NoticeMark;
import cn.mingbai.procedure.Step;
import cn.mingbai.procedure.Verdict.Allowed;
import cn.mingbai.procedure.Verdict.Forbidden;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One place in an imagined office: people with several posts, figures that come and go, notices that run, objections. It moves only
 * where the table lets it; beside that it keeps books of its own, by which an approval is checked.
 */
final class RandomPlace {

    private static final int NOTICE_DAYS = 7;
    private static final Set<String> NOTICES = Set.of("POST_TOWNSHIP_NOTICE", "POST_PROVINCE_NOTICE");
    private static final Set<String> ASIDE =
            Set.of("REFUSE", "RETURN", "WITHDRAW", "OBJECTION_RAISED", "OBJECTION_REMOVES");

    private final Procedure table;
    private final Random random;
    private final List<String> criteria;
    private final Map<UUID, LocalDate> posted = new HashMap<>();
    private final Set<UUID> objected = new HashSet<>();
    private final Set<Deed> deeds = new HashSet<>();
    private final List<Entry> book = new ArrayList<>();
    private final Set<String> lacking = new HashSet<>();
    private CaseState state;
    private CasePath path;
    private LocalDate today = LocalDate.of(2018, 1, 1);
    private @Nullable LocalDate lastDay;
    private boolean refusedForFigures;

    /** What really happened, as the books have it. */
    private record Entry(
            Attempt attempt,
            CaseState to,
            LocalDate enteredOn,
            Set<String> lacking,
            Acting by,
            @Nullable Level level) {

        String action() {
            return attempt.action().name();
        }
    }

    RandomPlace(Procedure table, Random random) {
        this.table = table;
        this.random = random;
        this.state = table.initial();
        this.path = CasePath.EMPTY.then(new Leg("OPEN", state.name(), null));
        this.criteria = table == CountyExitProcedure.TABLE
                ? Stream.concat(
                                Stream.of(CountyExitProcedure.DESIGNATION, CountyExitProcedure.EVALUATION),
                                Arrays.stream(RateKind.values()).map(Enum::name))
                        .toList()
                : VillageCriterion.names();
        deeds.add(new Deed(id(1), table == CountyExitProcedure.TABLE ? Level.COUNTY : Level.TOWNSHIP));
    }

    boolean isOver() {
        return state.isFinal();
    }

    boolean isApproved() {
        return state.name().equals("APPROVED");
    }

    boolean did(String action) {
        return book.stream().anyMatch(entry -> entry.action().equals(action));
    }

    boolean wasRefusedForItsFigures() {
        return refusedForFigures;
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
        attempt(step, targets.size() == 1 && chance(90) ? null : targets.get(random.nextInt(targets.size())));
    }

    /** What happens in the world without anybody acting on the case: figures come and go. */
    private void happen() {
        if (chance(30)) {
            lacking.clear();
            if (chance(25)) {
                lacking.add(criteria.get(random.nextInt(criteria.size())));
            }
        }
        objected.removeIf(notice -> chance(50));
        posted.keySet().stream().filter(notice -> chance(3)).forEach(objected::add);
    }

    private void attempt(Step step, @Nullable CaseState target) {
        var action = step.action().name();
        var notice = NOTICES.contains(action) && chance(95) ? id(1_000 + random.nextInt(1_000_000)) : null;
        var attempt = new Attempt(
                step.action(),
                chance(90) ? today : today.plusDays(random.nextInt(7) - 3),
                target,
                chance(90) ? "理由" : "",
                chance(90) ? List.of("甲", "乙") : List.of("甲", "甲"),
                Arrays.stream(EvidenceKind.values())
                        .filter(kind -> chance(97))
                        .collect(Collectors.toMap(kind -> id(100 + kind.ordinal()), kind -> kind)),
                null,
                new References(null, notice, chance(95) ? id(77) : null, null),
                Set.of());
        var acting = somebody(step);
        switch (table.judge(standing(), attempt, acting)) {
            case Allowed(var taken, var to) -> take(taken, to, attempt, acting);
            case Forbidden(var obstacles) ->
                refusedForFigures |= action.equals("APPROVE")
                        && obstacles.stream()
                                .allMatch(obstacle -> obstacle.key().equals("placeFigure"));
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
        book.add(new Entry(attempt, to, today, Set.copyOf(lacking), by, step.level()));
        var notice = attempt.references().notice();
        if (notice != null && NOTICES.contains(step.action().name())) {
            posted.put(notice, today);
        }
        if (step.level() != null && by.officer() != null) {
            deeds.add(new Deed(by.officer(), step.level()));
        }
        path = path.then(new Leg(step.action().name(), to.name(), notice));
        lastDay = lastDay == null || attempt.on().isAfter(lastDay) ? attempt.on() : lastDay;
        state = to;
    }

    private Standing standing() {
        var marks = posted.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new NoticeMark(
                                !today.isBefore(entry.getValue().plusDays(NOTICE_DAYS + 1)),
                                objected.contains(entry.getKey()))));
        var told = lacking.stream().collect(Collectors.toMap(name -> name, name -> Obstacle.of("placeFigure", name)));
        return new Standing(state, path, lastDay, deeds, Map.of(), Circumstances.ofPlace(marks, told), today);
    }

    /** What the books lack for an approval, counted without the table: only what was done since the last way back. */
    Set<String> breaches() {
        var lasting = lasting();
        var breaches = new TreeSet<String>();
        var county = table == CountyExitProcedure.TABLE;
        var needed = county
                ? List.of("APPLY", "REVIEW_CITY", "EVALUATE_PROVINCE", "POST_PROVINCE_NOTICE", "APPROVE")
                : List.of("CHECK_INDICATORS", "POST_TOWNSHIP_NOTICE", "REVIEW_TOWNSHIP", "CHECK_COUNTY", "APPROVE");
        needed.stream().filter(action -> !lasting.containsKey(action)).forEach(breaches::add);
        var approval = lasting.get("APPROVE");
        if (approval == null
                || !approval.lacking().isEmpty()
                || approval.attempt().references().snapshot() == null) {
            breaches.add("figures of the day, frozen");
        }
        if (!county) {
            lasting.values().stream()
                    .filter(entry -> !entry.lacking().isEmpty() && needed.contains(entry.action()))
                    .forEach(entry -> breaches.add(entry.action() + " on figures that lacked " + entry.lacking()));
            var check = lasting.get("CHECK_INDICATORS");
            if (check == null || check.attempt().signers().stream().distinct().count() < 2) {
                breaches.add("two signatures");
            }
        }
        ran(lasting, needed.get(county ? 3 : 1), needed.get(county ? 4 : 2), breaches);
        return breaches;
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

    /** A way back takes back what was done since. */
    private Map<String, Entry> lasting() {
        var lasting = new HashMap<String, Entry>();
        for (var entry : book) {
            if (Set.of("RETURN", "OBJECTION_AMENDS").contains(entry.action())) {
                lasting.values().removeIf(done -> rank(done.to()) > rank(entry.to()));
            } else {
                lasting.put(entry.action(), entry);
            }
        }
        return lasting;
    }

    private static int rank(CaseState state) {
        return ((Enum<?>) state).ordinal();
    }

    Set<UUID> actedAtTwoLevels() {
        var levels = new HashMap<UUID, Set<Level>>();
        deeds.forEach(deed ->
                levels.computeIfAbsent(deed.officer(), who -> new HashSet<>()).add(deed.level()));
        return levels.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
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
