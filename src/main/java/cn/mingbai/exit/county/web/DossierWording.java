package cn.mingbai.exit.county.web;

import cn.mingbai.criteria.Outcome;
import cn.mingbai.exit.county.CountyDossier;
import cn.mingbai.exit.county.DossierFigure;
import cn.mingbai.exit.county.Gap;
import cn.mingbai.exit.county.web.DossierView.GapLine;
import cn.mingbai.exit.county.web.DossierView.RateLine;
import cn.mingbai.exit.county.web.DossierView.Term;
import cn.mingbai.exit.rate.RateFigures;
import cn.mingbai.exit.rate.RateFinding;
import cn.mingbai.exit.rate.RateKind;
import cn.mingbai.region.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a dossier into words; what it says of each number is the figure the rate was reckoned with. */
@Component
class DossierWording {

    private static final int NAMED = 12;

    private final CountyWords words;

    DossierWording(CountyWords words) {
        this.words = words;
    }

    DossierView of(CountyDossier dossier) {
        var outcome = dossier.outcome();
        return new DossierView(
                switch (outcome) {
                    case MET, EXEMPT -> "out";
                    case NOT_MET -> "in";
                    case UNKNOWN -> "open";
                },
                headline(dossier, outcome),
                reasons(dossier, outcome == Outcome.MET ? Outcome.MET : Outcome.NOT_MET),
                dossier.findings().stream()
                        .map(finding -> line(finding, dossier.figures()))
                        .toList(),
                dossier.gaps().stream().map(this::gap).toList());
    }

    private String headline(CountyDossier dossier, Outcome outcome) {
        var key = dossier.findings().isEmpty() ? "STANDARD" : outcome.name();
        return words.say(
                "county.dossier.headline." + key,
                dossier.base().county().name(),
                Integer.toString(dossier.base().year()),
                dossier.of(Outcome.NOT_MET),
                dossier.of(Outcome.UNKNOWN));
    }

    /** A sentence for each rate that stands so, and one for all that are unknown. */
    private List<String> reasons(CountyDossier dossier, Outcome told) {
        var reasons = dossier.findings().stream()
                .filter(finding -> finding.outcome() == told)
                .map(finding -> words.rate(finding.explanation()));
        var unknown = dossier.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNKNOWN)
                .map(finding -> words.say("exit.rate.kind." + finding.kind()))
                .collect(Collectors.joining("\u3001"));
        return Stream.concat(
                        reasons,
                        unknown.isEmpty() ? Stream.of() : Stream.of(words.say("county.dossier.unknown", unknown)))
                .toList();
    }

    private RateLine line(RateFinding finding, RateFigures figures) {
        var kind = finding.kind();
        var share = finding.share();
        var limit = finding.limit();
        return new RateLine(
                words.say("exit.rate.kind." + kind),
                part(kind, figures),
                List.of(whole(kind, figures)),
                share == null ? null : share.percentBeside(limit.value()).toPlainString(),
                words.say(
                        "exit.rate.limit." + limit.threshold().comparison(),
                        limit.value().stripTrailingZeros().toPlainString()),
                switch (finding.outcome()) {
                    case MET, EXEMPT -> "ok";
                    case NOT_MET -> "no";
                    case UNKNOWN -> "unknown";
                },
                words.say("county.outcome." + finding.outcome()),
                limit.threshold().clause().citation(),
                words.say("exit.origin." + limit.origin()),
                words.say("county.rate.note." + kind));
    }

    private List<Term> part(RateKind kind, RateFigures figures) {
        return switch (kind) {
            case INCIDENCE -> List.of(term(DossierFigure.REMAINING, figures.remainingPoor()));
            case COMPOSITE_INCIDENCE ->
                List.of(
                        term(DossierFigure.REMAINING, figures.remainingPoor()),
                        term(DossierFigure.MISSED_STANDING, figures.missed()),
                        term(DossierFigure.WRONGLY_EXITED_STANDING, figures.wronglyExited()));
            case WRONG_EXIT -> List.of(term(DossierFigure.WRONGLY_EXITED, figures.sampledWronglyExited()));
            case MISSED -> List.of(term(DossierFigure.MISSED, figures.sampledMissed()));
            case APPROVAL -> List.of(term(DossierFigure.APPROVING, figures.approving()));
            case EXITED_VILLAGES -> List.of(term(DossierFigure.EXITED_VILLAGES, figures.exitedVillages()));
        };
    }

    private Term whole(RateKind kind, RateFigures figures) {
        return switch (kind) {
            case INCIDENCE, COMPOSITE_INCIDENCE -> term(DossierFigure.POPULATION, figures.population());
            case WRONG_EXIT -> term(DossierFigure.SAMPLED_EXITED, figures.sampledExited());
            case MISSED -> term(DossierFigure.SAMPLED_OTHERS, figures.sampledOthers());
            case APPROVAL -> term(DossierFigure.SURVEYED, figures.surveyed());
            case EXITED_VILLAGES -> term(DossierFigure.POOR_VILLAGES, figures.poorVillages());
        };
    }

    private Term term(DossierFigure figure, @Nullable Long value) {
        return new Term(words.say("county.figure." + figure), value, figure.name());
    }

    private GapLine gap(Gap gap) {
        var named = gap.places().stream().limit(NAMED).map(Place::name).collect(Collectors.joining("\u3001"));
        return new GapLine(
                gap.kind().name(),
                words.say("county.gap." + gap.kind(), gap.count()),
                gap.places().size() > NAMED
                        ? words.say("county.gap.andMore", named, gap.places().size())
                        : named);
    }
}
