package cn.mingbai.identification.table;

import cn.mingbai.account.Role;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One case in an imagined office: people with several posts, meetings with and without quorum, notices that run, objections,
 * doubts. It moves only where the table lets it; beside that it keeps books of its own, by which a registration is checked.
 */
final class RandomLife {

    private static final Procedure TABLE = IdentificationProcedure.TABLE;
    private static final int NOTICE_DAYS = 7;
    private static final List<String> NOTICES = List.of("POST_VILLAGE_NOTICE", "POST_TOWNSHIP_NOTICE", "ANNOUNCE");

    private final Random random;
    private final List<UUID> people;
    private final Map<UUID, LocalDate> posted = new HashMap<>();
    private final Set<UUID> objected = new HashSet<>();
    private final Set<Deed> deeds = new HashSet<>();
    private final List<Entry> book = new ArrayList<>();
    private final Map<Level, Sample> samples = new EnumMap<>(Level.class);
    private CaseState state = TABLE.initial();
    private CasePath path = CasePath.EMPTY.then(new Leg("OPEN", "DRAFT", null));
    private LocalDate today = LocalDate.of(2018, 1, 1);
    private @Nullable LocalDate lastDay;
    private int doubts;
    private boolean compared;

    /** What really happened, as the books have it. */
    private record Entry(
            String action,
            CaseState from,
            CaseState to,
            LocalDate on,
            @Nullable Ballot ballot,
            @Nullable UUID notice,
            int doubts,
            boolean compared,
            LocalDate enteredOn,
            boolean openObjection) {}

    RandomLife(Random random) {
        this.random = random;
        this.people = List.of(id(1), id(2), id(3), id(4), id(5), id(6));
    }

    boolean isOver() {
        return state.isFinal();
    }

    boolean isRegistered() {
        return state == IdentificationState.REGISTERED;
    }

    boolean wasReturned() {
        return book.stream().anyMatch(entry -> entry.action().equals("RETURN"));
    }

    void step() {
        today = today.plusDays(random.nextInt(5));
        happen();
        var steps = chance(85) ? TABLE.stepsFrom(state) : TABLE.steps();
        var step = chance(88) ? forward(steps) : steps.get(random.nextInt(steps.size()));
        var targets = List.copyOf(step.to());
        var target = targets.size() == 1 && chance(90)
                ? null
                : targets.stream()
                        .sorted(java.util.Comparator.comparing(CaseState::name))
                        .toList()
                        .get(random.nextInt(targets.size()));
        attempt(step, target);
    }

    private Step forward(List<Step> steps) {
        var way = steps.stream()
                .filter(step -> !Set.of(
                                "REFUSE",
                                "RETURN",
                                "WITHDRAW",
                                "OBJECTION_RAISED",
                                "OBJECTION_REMOVES",
                                "GROUP_REJECTION",
                                "ASSEMBLY_REJECTION")
                        .contains(step.action().name()))
                .toList();
        return way.isEmpty() ? steps.get(random.nextInt(steps.size())) : way.get(random.nextInt(way.size()));
    }

    /** What happens in the world without anybody acting on the case. */
    private void happen() {
        if (chance(5)) {
            doubts = random.nextInt(3);
        } else if (chance(50)) {
            doubts = 0;
        }
        compared = compared || chance(40);
        for (var level : List.of(Level.TOWNSHIP, Level.COUNTY)) {
            if (chance(60)) {
                samples.put(level, new Sample(true, chance(80) ? 0 : 1, chance(3)));
            }
        }
        objected.removeIf(notice -> chance(50));
        posted.keySet().stream().filter(notice -> chance(3)).forEach(objected::add);
    }

    private void attempt(Step step, @Nullable CaseState target) {
        var notice =
                NOTICES.contains(step.action().name()) && chance(95) ? id(1_000 + random.nextInt(1_000_000)) : null;
        var ballot = chance(95)
                ? new Ballot(
                        step.action().name().startsWith("ASSEMBLY") || chance(3),
                        chance(85),
                        !step.action().name().endsWith("REJECTION"))
                : null;
        var attempt = new Attempt(
                step.action(),
                chance(90) ? today : today.plusDays(random.nextInt(7) - 3),
                target,
                chance(90) ? "理由" : "",
                chance(90) ? List.of("甲", "乙") : List.of("甲", "甲"),
                scans(),
                ballot,
                new References(null, notice, chance(95) ? id(7) : null, null),
                chance(95) ? Set.of("category", "mainCause") : Set.of());
        if (TABLE.judge(standing(), attempt, somebody(step)) instanceof Allowed(var taken, var to)) {
            take(taken, to, attempt);
        }
    }

    private @Nullable UUID last;

    private Acting somebody(Step step) {
        if (step.followsFromNotice() && chance(95)) {
            last = null;
            return Acting.notice("public");
        }
        // Everybody holds every post in turn: only the rule of levels keeps them apart.
        var roles = step.roles().isEmpty() || chance(5) ? List.of(Role.values()) : List.copyOf(step.roles());
        last = people.get(random.nextInt(people.size()));
        return new Acting(last, "somebody", roles.get(random.nextInt(roles.size())), "", true);
    }

    private void take(Step step, CaseState to, Attempt attempt) {
        var notice = attempt.references().notice();
        var open = path.legs().stream().anyMatch(leg -> leg.notice() != null && objected.contains(leg.notice()));
        book.add(new Entry(
                step.action().name(),
                state,
                to,
                attempt.on(),
                attempt.ballot(),
                notice,
                doubts,
                compared,
                today,
                open));
        if (notice != null) {
            posted.put(notice, today);
        }
        if (step.level() != null && last != null) {
            deeds.add(new Deed(last, step.level()));
        }
        path = path.then(new Leg(step.action().name(), to.name(), notice));
        lastDay = lastDay == null || attempt.on().isAfter(lastDay) ? attempt.on() : lastDay;
        state = to;
        samples.clear();
    }

    private Standing standing() {
        var marks = posted.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new NoticeMark(
                                !today.isBefore(entry.getValue().plusDays(NOTICE_DAYS + 1)),
                                objected.contains(entry.getKey()))));
        return new Standing(
                state, path, lastDay, deeds, samples, new Circumstances(marks, doubts, compared, "ELIGIBLE"), today);
    }

    /** What the books lack for a registration, counted without the table: only what was done since the last way back. */
    Set<String> breaches() {
        var breaches = new TreeSet<String>();
        var lasting = lasting();
        var group = lasting.get("GROUP_APPRAISAL");
        var assembly = lasting.get("ASSEMBLY_APPRAISAL");
        var comparison = lasting.get("COMPARE");
        if (group == null
                || group.ballot() == null
                || !group.ballot().quorate()
                || group.ballot().assembly()) {
            breaches.add("group appraisal with quorum");
        }
        if (assembly == null
                || assembly.ballot() == null
                || !assembly.ballot().quorate()
                || !assembly.ballot().assembly()) {
            breaches.add("assembly with quorum");
        }
        if (comparison == null || comparison.doubts() > 0 || !comparison.compared()) {
            breaches.add("comparison");
        }
        ran(lasting, "POST_VILLAGE_NOTICE", "REVIEW_TOWNSHIP", breaches);
        ran(lasting, "POST_TOWNSHIP_NOTICE", "DECIDE_COUNTY", breaches);
        ran(lasting, "ANNOUNCE", "REGISTER", breaches);
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

    private Map<String, Entry> lasting() {
        var lasting = new HashMap<String, Entry>();
        for (var entry : book) {
            if (entry.action().equals("RETURN") || entry.action().equals("OBJECTION_AMENDS")) {
                var back = ((IdentificationState) entry.to()).ordinal();
                lasting.values().removeIf(done -> ((IdentificationState) done.to()).ordinal() > back);
            } else {
                lasting.put(entry.action(), entry);
            }
        }
        return lasting;
    }

    Set<UUID> peopleAtTwoLevels() {
        return deeds.stream()
                .collect(Collectors.groupingBy(Deed::officer, Collectors.mapping(Deed::level, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(person -> person.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean isInOrder() {
        for (var i = 1; i < book.size(); i++) {
            if (book.get(i).on().isBefore(book.get(i - 1).on())
                    || book.get(i).on().isAfter(book.get(i).enteredOn())) {
                return false;
            }
        }
        return true;
    }

    private Map<UUID, EvidenceKind> scans() {
        return Arrays.stream(EvidenceKind.values())
                .filter(kind -> chance(97))
                .collect(Collectors.toMap(kind -> id(100 + kind.ordinal()), kind -> kind));
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
