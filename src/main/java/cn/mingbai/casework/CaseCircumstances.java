package cn.mingbai.casework;

import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.CasePath;
import cn.mingbai.procedure.CircumstanceSource;
import cn.mingbai.procedure.Standing.Circumstances;
import cn.mingbai.procedure.Standing.NoticeMark;
import cn.mingbai.procedure.snapshot.Snapshots;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notices, doubts and assessments of cases, for many at once in a constant number of queries. */
@Component
class CaseCircumstances implements CircumstanceSource {

    private final NoticeBoard board;
    private final CaseDoubts caseDoubts;
    private final Snapshots snapshots;

    CaseCircumstances(NoticeBoard board, CaseDoubts caseDoubts, Snapshots snapshots) {
        this.board = board;
        this.caseDoubts = caseDoubts;
        this.snapshots = snapshots;
    }

    @Override
    public Map<CaseId, Circumstances> of(Collection<CaseFile> cases, Map<CaseId, CasePath> paths) {
        var ids = cases.stream().map(CaseFile::id).toList();
        var notices = paths.values().stream()
                .flatMap(path -> path.legs().stream())
                .map(CasePath.Leg::notice)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var statuses = notices.isEmpty() ? Map.<UUID, NoticeBoard.BoardStatus>of() : board.statusOf(notices);
        var doubts = caseDoubts.open(ids);
        var compared = caseDoubts.compared(ids);
        var assessed = snapshots.latestDecisions(ids);
        var circumstances = new HashMap<CaseId, Circumstances>();
        for (var file : cases) {
            var id = file.id();
            circumstances.put(
                    id,
                    new Circumstances(
                            marks(id, paths.getOrDefault(id, CasePath.EMPTY), statuses),
                            doubts.getOrDefault(id, 0),
                            compared.contains(id),
                            assessed.get(id)));
        }
        return circumstances;
    }

    private static Map<UUID, NoticeMark> marks(CaseId id, CasePath path, Map<UUID, NoticeBoard.BoardStatus> statuses) {
        var marks = new HashMap<UUID, NoticeMark>();
        for (var leg : path.legs()) {
            var notice = leg.notice();
            var status = notice == null ? null : statuses.get(notice);
            if (notice != null && status != null) {
                marks.put(
                        notice,
                        new NoticeMark(status.ranOut(), status.openObjections().contains(id.value())));
            }
        }
        return marks;
    }
}
