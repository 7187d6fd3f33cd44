package cn.mingbai.casework;

import cn.mingbai.procedure.Level;
import cn.mingbai.procedure.Step;
import cn.mingbai.procedure.meeting.MeetingKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the steps of one table are worked: which for a whole list, which one by one, which lead away.
 *
 * @param meetings the state in which a case waits for a meeting of that kind
 * @param notices the notices on the way, in its order
 * @param samples the state from which a level draws its sample
 * @param together further actions that are taken for a whole list at a desk of their own
 * @param onePage actions whose forms ask for more than a comment and scans of the list: taken on the page of the case
 * @param aside actions that lead back or out instead of on
 * @param freezing actions with which the assessment is frozen
 * @param afresh the state to which a return for everything anew leads
 * @param fulfilled the final states in which the procedure did what it is for
 */
public record ListWork(
        Map<MeetingKind, String> meetings,
        List<ListNotice> notices,
        Map<Level, String> samples,
        Set<String> together,
        Set<String> onePage,
        Set<String> aside,
        Set<String> freezing,
        String afresh,
        Set<String> fulfilled) {

    public ListWork {
        meetings = Map.copyOf(meetings);
        notices = List.copyOf(notices);
        samples = Map.copyOf(samples);
        together = Set.copyOf(together);
        onePage = Set.copyOf(onePage);
        aside = Set.copyOf(aside);
        freezing = Set.copyOf(freezing);
        fulfilled = Set.copyOf(fulfilled);
    }

    /** Actions that are taken with a meeting, a notice or at another desk, never as a step by itself. */
    public Set<String> elsewhere() {
        var actions = new HashSet<>(together);
        meetings.keySet().forEach(kind -> actions.addAll(List.of(kind + "_APPRAISAL", kind + "_REJECTION")));
        notices.forEach(notice -> actions.add(notice.action()));
        return actions;
    }

    public boolean isAside(Step step) {
        var name = step.action().name();
        return aside.contains(name) || meetings.keySet().stream().anyMatch(kind -> name.equals(kind + "_REJECTION"));
    }

    /** The notice that this step posts. */
    public Optional<ListNotice> notice(String action) {
        return notices.stream().filter(one -> one.action().equals(action)).findFirst();
    }

    /** Which meeting a case in that state waits for. */
    public Optional<MeetingKind> meetingFor(String state) {
        return meetings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(state))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
