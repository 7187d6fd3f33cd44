package cn.mingbai.exit.county.evaluation;

import cn.mingbai.criteria.Assessment;
import cn.mingbai.criteria.Assessor;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.edition.Standards;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.exit.county.evaluation.EvaluationSheets.VillageSheet;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.HouseholdId;
import cn.mingbai.household.Households;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What inspectors take along to a drawn village: each household with what the register says of it today. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('EVALUATION_READ')")
public class FieldSheets {

    private final EvaluationSheets sheets;
    private final Households households;
    private final Standards standards;
    private final Assessor assessor;

    FieldSheets(EvaluationSheets sheets, Households households, Standards standards, Assessor assessor) {
        this.sheets = sheets;
        this.households = households;
        this.standards = standards;
        this.assessor = assessor;
    }

    /**
     * One household.
     *
     * @param facts null where it stands in no register
     * @param assessment likewise
     */
    public record Home(
            SheetLine line,
            @Nullable HouseholdFacts facts,
            @Nullable Assessment assessment) {}

    /** The households of a drawn village, judged by the standard the evaluation was drawn by, in a constant number of queries. */
    public List<Home> of(VillageSheet sheet) {
        var evaluation = sheet.evaluation();
        var standard = standard(evaluation);
        var ids = sheet.lines().stream()
                .map(SheetLine::household)
                .filter(Objects::nonNull)
                .map(header -> header.id())
                .toList();
        var facts = households.factsOf(ids, evaluation.year());
        var day = standards.dayOf(evaluation.year());
        return sheet.lines().stream()
                .map(line -> home(line, facts, standard, day))
                .toList();
    }

    /** The sheet of a drawn village; one that was not drawn is not found. */
    public VillageSheet village(UUID evaluation, String code) {
        return sheets.village(evaluation, code);
    }

    private Home home(SheetLine line, Map<HouseholdId, HouseholdFacts> facts, Standard standard, LocalDate day) {
        var header = line.household();
        var known = header == null ? null : facts.get(header.id());
        if (known == null) {
            return new Home(line, null, null);
        }
        var purpose = line.kind() == HouseholdKind.OTHER ? Purpose.IDENTIFICATION : Purpose.EXIT;
        return new Home(line, known, assessor.assess(known, standard, purpose, day));
    }

    /** The version it was drawn by; versions are never taken back, so its absence is an accident. */
    private Standard standard(Evaluation evaluation) {
        return standards.all().stream()
                .filter(line -> line.region().equals(evaluation.standardRegion())
                        && line.year() == evaluation.year()
                        && line.version() == evaluation.standardVersion())
                .findFirst()
                .map(line -> standards.edition(line.id()).standard())
                .orElseThrow(() ->
                        new IllegalStateException("The standard of evaluation %s is gone".formatted(evaluation.id())));
    }
}
