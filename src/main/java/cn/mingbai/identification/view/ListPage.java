package cn.mingbai.identification.view;

import cn.mingbai.identification.table.Tables;
import cn.mingbai.procedure.Step;
import cn.mingbai.procedure.draw.Draw;
import cn.mingbai.procedure.evidence.Evidence;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.meeting.Meeting;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.procedure.round.VillageList;
import cn.mingbai.region.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /**
     * Where the open cases stand, in the order of the way.
     *
     * @param next the step that comes next, null while an objection waits
     */
    public record Standing(
            String procedure,
            String state,
            long cases,
            @Nullable Step next) {}

    public List<Standing> standings() {
        return Tables.ALL.stream()
                .flatMap(table -> table.states().stream()
                        .filter(state -> !state.isFinal() && in(table.key(), state.name()) > 0)
                        .map(state -> new Standing(
                                table.key(),
                                state.name(),
                                in(table.key(), state.name()),
                                OfficerSteps.next(table, state.name()).orElse(null))))
                .toList();
    }

    /** The kinds of scans that something which can be chosen here asks for. */
    public List<EvidenceKind> scans() {
        return lines.stream()
                .flatMap(line ->
                        line.choices().stream().flatMap(choice -> Tables.step(line.file(), choice.action()).stream()))
                .flatMap(step -> step.scans().stream())
                .filter(kind -> kind != EvidenceKind.WITHDRAWAL) // one family's paper, on the page of its case
                .distinct()
                .toList();
    }

    /** The scans of the list of those kinds. */
    public List<Evidence> offered() {
        var kinds = scans();
        return evidence.stream().filter(scan -> kinds.contains(scan.kind())).toList();
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
