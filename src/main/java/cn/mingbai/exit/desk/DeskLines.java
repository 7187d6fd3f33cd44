package cn.mingbai.exit.desk;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.casework.CaseDesk;
import cn.mingbai.casework.Wish;
import cn.mingbai.exit.desk.DeskLine.Drawn;
import cn.mingbai.exit.desk.DeskSteps.Waiting;
import cn.mingbai.exit.doubt.ExitDoubts;
import cn.mingbai.exit.doubt.RaisedDoubt;
import cn.mingbai.exit.view.ExitVerdicts;
import cn.mingbai.household.Households;
import cn.mingbai.procedure.Acting;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Obstacle;
import cn.mingbai.procedure.Verdict.Forbidden;
import cn.mingbai.procedure.draw.Draws;
import cn.mingbai.procedure.round.Round;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the lines of the desk. */
@Component
class DeskLines {

    /** What comes with the approval itself and is no obstacle before it. */
    private static final Set<String> COMES_WITH_IT = Set.of("noEvidence", "undetermined");

    private final Households households;
    private final ExitVerdicts verdicts;
    private final ExitDoubts doubts;
    private final LastYears years;
    private final Draws draws;
    private final CaseDesk desk;
    private final CurrentOfficer officer;
    private final Clock clock;

    DeskLines(
            Households households,
            ExitVerdicts verdicts,
            ExitDoubts doubts,
            LastYears years,
            Draws draws,
            CaseDesk desk,
            CurrentOfficer officer,
            Clock clock) {
        this.households = households;
        this.verdicts = verdicts;
        this.doubts = doubts;
        this.years = years;
        this.draws = draws;
        this.desk = desk;
        this.officer = officer;
        this.clock = clock;
    }

    List<DeskLine> of(Round round, List<CaseFile> files, List<Waiting> waiting) {
        var homes = files.stream().map(CaseFile::household).toList();
        var headers = households.headersOf(homes);
        var judged = verdicts.of(round, files);
        var raised = doubts.raised(files.stream().map(CaseFile::id).toList()).stream()
                .collect(Collectors.groupingBy(RaisedDoubt::caseId));
        var before = years.of(homes, round.year());
        var drawn = drawn(files);
        var obstacles = obstacles(files, waiting);
        return files.stream()
                .filter(file -> headers.containsKey(file.household()) && judged.containsKey(file.id()))
                .map(file -> new DeskLine(
                        file,
                        Objects.requireNonNull(headers.get(file.household())),
                        approval(file, waiting),
                        Objects.requireNonNull(judged.get(file.id())),
                        raised.getOrDefault(file.id(), List.of()),
                        before.getOrDefault(file.household(), LastYear.UNKNOWN),
                        drawn.get(file.id()),
                        obstacles.getOrDefault(file.id(), List.of())))
                .toList();
    }

    /** What would stand in the way of approving each of them today. */
    private Map<CaseId, List<Obstacle>> obstacles(List<CaseFile> files, List<Waiting> waiting) {
        var today = LocalDate.now(clock);
        var wishes = files.stream()
                .map(file -> Wish.of(file.id(), file.version(), approval(file, waiting), today))
                .toList();
        var found = new HashMap<CaseId, List<Obstacle>>();
        desk.judge(wishes, Acting.of(officer.require())).forEach((id, verdict) -> {
            if (verdict instanceof Forbidden(var obstacles)) {
                found.put(
                        id,
                        obstacles.stream()
                                .filter(obstacle -> !COMES_WITH_IT.contains(obstacle.key()))
                                .toList());
            }
        });
        return found;
    }

    private Map<CaseId, Drawn> drawn(List<CaseFile> files) {
        var drawn = new HashMap<CaseId, Drawn>();
        draws.ofLists(files.stream().map(CaseFile::list).distinct().toList()).stream()
                .filter(draw -> draw.level() == Level.COUNTY)
                .forEach(draw ->
                        draw.drawn().forEach(one -> drawn.putIfAbsent(one.id(), new Drawn(draw.id(), one.result()))));
        return drawn;
    }

    static String approval(CaseFile file, List<Waiting> waiting) {
        return waiting.stream()
                .filter(one ->
                        one.procedure().equals(file.procedure()) && one.state().equals(file.state()))
                .map(one -> one.step().action().name())
                .findFirst()
                .orElseThrow();
    }
}
