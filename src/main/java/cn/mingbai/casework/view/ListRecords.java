package cn.mingbai.casework.view;

import cn.mingbai.procedure.draw.Draw;
import cn.mingbai.procedure.draw.Draws;
import cn.mingbai.procedure.evidence.Evidence;
import cn.mingbai.procedure.evidence.EvidenceShelf;
import cn.mingbai.procedure.meeting.Meeting;
import cn.mingbai.procedure.meeting.Meetings;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Meetings, samples and scans of a list. */
@Component
class ListRecords {

    private final Meetings meetings;
    private final Draws draws;
    private final EvidenceShelf shelf;

    ListRecords(Meetings meetings, Draws draws, EvidenceShelf shelf) {
        this.meetings = meetings;
        this.draws = draws;
        this.shelf = shelf;
    }

    List<Meeting> meetings(UUID list) {
        return meetings.ofList(list);
    }

    List<Draw> draws(UUID list) {
        return draws.ofList(list);
    }

    List<Evidence> evidence(UUID list) {
        return shelf.ofList(list);
    }
}
