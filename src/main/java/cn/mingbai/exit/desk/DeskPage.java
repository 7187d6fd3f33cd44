package cn.mingbai.exit.desk;

import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.round.Round;
import cn.mingbai.shared.KeysetPage;
import java.util.List;

/**
 * The desk of one round.
 *
 * @param scans the kinds of scans that the approvals here rest on
 */
public record DeskPage(Round round, KeysetPage<DeskLine> lines, List<EvidenceKind> scans) {

    public DeskPage {
        scans = List.copyOf(scans);
    }
}
