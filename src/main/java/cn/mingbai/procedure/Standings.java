package cn.mingbai.procedure;

import cn.mingbai.procedure.Standing.Circumstances;
import cn.mingbai.procedure.draw.SampleSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How cases stand, read for many at once in a constant number of queries. */
@Component
class Standings {

    private final EventTable events;
    private final SampleSource samples;
    private final Clock clock;

    Standings(EventTable events, SampleSource samples, Clock clock) {
        this.events = events;
        this.samples = samples;
        this.clock = clock;
    }

    Map<CaseId, Standing> of(Procedure table, CircumstanceSource source, Collection<CaseFile> cases) {
        var ids = cases.stream().map(CaseFile::id).toList();
        var histories = events.of(ids).stream().collect(Collectors.groupingBy(CaseEvent::caseId));
        var paths = new HashMap<CaseId, CasePath>();
        cases.forEach(file -> paths.put(file.id(), CaseHistory.path(histories.getOrDefault(file.id(), List.of()))));
        var circumstances = source.of(cases, paths);
        var drawn = samples.of(cases);
        var today = LocalDate.now(clock);
        var standings = new HashMap<CaseId, Standing>();
        for (var file : cases) {
            var history = histories.getOrDefault(file.id(), List.of());
            standings.put(
                    file.id(),
                    new Standing(
                            table.state(file.state()),
                            paths.getOrDefault(file.id(), CasePath.EMPTY),
                            CaseHistory.lastDay(history),
                            CaseHistory.deeds(history),
                            drawn.getOrDefault(file.id(), Map.of()),
                            circumstances.getOrDefault(file.id(), Circumstances.NONE),
                            today));
        }
        return standings;
    }
}
