package cn.mingbai.casework.view;

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

/**
 * Everything on the page of a village's list.
 *
 * @param standings where the open cases stand, in the order of the way
 * @param tasks what waits for the officer on the list as a whole
 */
public record ListPage(
        VillageList list,
        Round round,
        Place village,
        List<CaseLine> lines,
        List<Standing> standings,
        List<ListTask> tasks,
        List<Meeting> meetings,
        List<Draw> draws,
        List<Evidence> evidence) {

    /**
     * How many open cases stand in a state.
     *
     * @param next the step that comes next, null while an objection waits
     */
    public record Standing(
            String procedure,
            String state,
            long cases,
            @Nullable Step next) {}

    /** How many cases of a procedure stand in a state. */
    public long in(String procedure, String state) {
        return lines.stream()
                .filter(line -> line.file().procedure().equals(procedure)
                        && line.file().state().equals(state))
                .count();
    }

    /** The kinds of scans that something which can be chosen here asks for. */
    public List<EvidenceKind> scans() {
        return choices().stream()
                .flatMap(choice -> choice.scans().stream())
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
