package cn.mingbai.exit.place.view;

import cn.mingbai.exit.place.CountyAssessment;
import cn.mingbai.exit.place.FrozenFigures;
import cn.mingbai.exit.place.PlaceExit;
import cn.mingbai.exit.place.evidence.PlaceScan;
import cn.mingbai.exit.village.VillageFinding;
import cn.mingbai.exit.village.VillageFindings;
import cn.mingbai.procedure.CaseEvent;
import cn.mingbai.procedure.Step;
import cn.mingbai.region.Place;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a place's case.
 *
 * @param names display names of those who acted, by sign-in name
 * @param steps what the officer who looks may do
 * @param findings of a village by the standard of the case and the figures of now; null for a county
 * @param assessment likewise of a county; null for a village
 */
public record PlaceSheet(
        PlaceExit file,
        Place place,
        List<CaseEvent> history,
        Map<String, String> names,
        List<PlaceScan> scans,
        List<FrozenFigures> frozen,
        List<Step> steps,
        @Nullable VillageFindings findings,
        @Nullable CountyAssessment assessment) {

    public String stateKey() {
        return "procedure." + file.procedure() + ".state." + file.state();
    }

    public String actionKey(String action) {
        return "procedure." + file.procedure() + ".action." + action;
    }

    /** The steps that lead on, but for the notice. */
    public List<Step> forward() {
        return steps.stream()
                .filter(step -> !PlaceSteps.isAside(step) && !PlaceSteps.postsNotice(step))
                .toList();
    }

    /** The steps that lead back or end the case. */
    public List<Step> aside() {
        return steps.stream().filter(PlaceSteps::isAside).toList();
    }

    /** Whether the officer may hang out the notice now. */
    public boolean mayPost() {
        return steps.stream().anyMatch(PlaceSteps::postsNotice);
    }

    /** Indicators that are considered and not met: whoever checks gives the reason. */
    public List<VillageFinding> toExplain() {
        return findings == null
                ? List.of()
                : findings.findings().stream()
                        .filter(finding ->
                                finding.effect() == cn.mingbai.criteria.standard.IndicatorRule.Effect.CONSIDERED
                                        && finding.outcome() == cn.mingbai.criteria.Outcome.NOT_MET)
                        .toList();
    }

    /** Whether a scan is what the step asks for and nothing rests on it yet. */
    public boolean isMeantFor(PlaceScan scan, Step step) {
        return step.scans().contains(scan.kind())
                && history.stream().noneMatch(event -> event.evidence().contains(scan.id()));
    }

    /** The scans that an event names. */
    public List<PlaceScan> scansOf(CaseEvent event) {
        return scans.stream()
                .filter(scan -> event.evidence().contains(scan.id()))
                .toList();
    }

    /** The hash of frozen figures, as it is printed. */
    public static String hash(FrozenFigures figures) {
        return HexFormat.of().formatHex(figures.digest());
    }
}
