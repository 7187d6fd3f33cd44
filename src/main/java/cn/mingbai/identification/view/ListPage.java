package cn.mingbai.identification.view;

import cn.mingbai.procedure.draw.Draw;
import cn.mingbai.procedure.evidence.Evidence;
import cn.mingbai.procedure.meeting.Meeting;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.VillageList;
import cn.mingbai.region.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything on the page of a village's list. */
public record ListPage(
        VillageList list,
        Round round,
        Place village,
        List<CaseLine> lines,
        List<Meeting> meetings,
        List<Draw> draws,
        List<Evidence> evidence) {

    /** How many cases of identification stand in a state. */
    public long in(String state) {
        return in("IDENTIFICATION", state);
    }

    public long in(String procedure, String state) {
        return lines.stream()
                .filter(line -> line.file().procedure().equals(procedure)
                        && line.file().state().equals(state))
                .count();
    }

    /** How many stand in a state, whatever the procedure. */
    public long inAny(String state) {
        return lines.stream().filter(line -> line.file().state().equals(state)).count();
    }

    /** Whatever can be chosen for any of the rows. */
    public List<CaseLine.Choice> choices() {
        return lines.stream()
                .flatMap(line -> line.choices().stream())
                .distinct()
                .toList();
    }

    /** What the cases of the list are called, for meetings and samples. */
    public Map<String, String> heads() {
        return lines.stream().collect(Collectors.toMap(line -> line.file().id().toString(), CaseLine::head));
    }
}
