package cn.mingbai.identification.view;

import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.Households;
import cn.mingbai.household.standing.IdNumberMatches;
import cn.mingbai.identification.comparison.Doubt;
import cn.mingbai.identification.comparison.DoubtDesk;
import cn.mingbai.identification.comparison.DoubtState;
import cn.mingbai.procedure.CaseFile;
import cn.mingbai.procedure.CaseFiles;
import cn.mingbai.procedure.evidence.Evidence;
import cn.mingbai.procedure.evidence.EvidenceKind;
import cn.mingbai.procedure.evidence.EvidenceShelf;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Doubts in a state, with whose they are: the oldest hundred, in a constant number of queries. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOUBT_WORK')")
public class DoubtBoard {

    private static final int AT_MOST = 100;

    private final DoubtDesk doubts;
    private final CaseFiles files;
    private final Households households;
    private final IdNumberMatches members;
    private final EvidenceShelf shelf;

    DoubtBoard(DoubtDesk doubts, CaseFiles files, Households households, IdNumberMatches members, EvidenceShelf shelf) {
        this.doubts = doubts;
        this.files = files;
        this.households = households;
        this.members = members;
        this.shelf = shelf;
    }

    /**
     * One doubt.
     *
     * @param member whose number stands on the list
     * @param scans what the village could name as its evidence
     */
    public record DoubtLine(Doubt doubt, HouseholdHeader household, String member, List<Evidence> scans) {}

    public List<DoubtLine> lines(DoubtState state) {
        var found = doubts.in(state, AT_MOST);
        var cases = files.find(found.stream().map(Doubt::caseId).distinct().toList()).stream()
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        var headers = households.headersOf(
                cases.values().stream().map(CaseFile::household).toList());
        var names = members.namesOf(found.stream().map(Doubt::member).toList());
        var scans = shelf.ofKind(
                EvidenceKind.DOUBT_EXPLANATION,
                cases.values().stream().map(CaseFile::list).toList());
        return found.stream()
                .map(doubt -> {
                    var file = Objects.requireNonNull(cases.get(doubt.caseId()));
                    return new DoubtLine(
                            doubt,
                            Objects.requireNonNull(headers.get(file.household())),
                            names.getOrDefault(doubt.member(), ""),
                            scans.stream().filter(scan -> fits(scan, file)).toList());
                })
                .toList();
    }

    private static boolean fits(Evidence scan, CaseFile file) {
        var of = scan.caseId();
        return scan.list().equals(file.list())
                && (of == null || of.equals(file.id().value()));
    }
}
