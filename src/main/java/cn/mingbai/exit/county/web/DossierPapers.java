package cn.mingbai.exit.county.web;

import cn.mingbai.exit.county.CountyDossier;
import cn.mingbai.exit.county.DossierFigure;
import cn.mingbai.exit.county.DossierLists;
import cn.mingbai.exit.county.evaluation.SheetLine;
import cn.mingbai.exit.county.web.DossierView.GapLine;
import cn.mingbai.notice.paper.PaperCut;
import cn.mingbai.notice.paper.PaperPage;
import cn.mingbai.notice.paper.PaperPage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays a dossier out on sheets of A4: the rates, the townships, what is lacking, the households found wrong. */
@Component
class DossierPapers {

    private static final PaperCut TOWNSHIPS = new PaperCut(24, 27, 27, 24);
    private static final PaperCut GAPS = new PaperCut(21, 26, 26, 21);
    private static final PaperCut FAULTS = new PaperCut(20, 24, 24, 20);
    private static final int LINE_OF_PLACES = 40;
    private static final int LINE_OF_REASON = 13;

    private final DossierLists lists;

    DossierPapers(DossierLists lists) {
        this.lists = lists;
    }

    List<PaperPage> pages(CountyDossier dossier, DossierView view) {
        var parts = new ArrayList<Part>();
        parts.add(new Part("rates", List.of(List.of())));
        parts.add(new Part("townships", TOWNSHIPS.cut(dossier.base().townships(), township -> 1)));
        parts.add(new Part("gaps", GAPS.cut(view.gaps(), DossierPapers::weight)));
        parts.add(new Part("faults", FAULTS.cut(faults(dossier), DossierPapers::weight)));
        return PaperPage.of(parts);
    }

    private List<SheetLine> faults(CountyDossier dossier) {
        var sample = dossier.sample();
        if (sample == null) {
            return List.of();
        }
        return Stream.of(DossierFigure.WRONGLY_EXITED, DossierFigure.MISSED)
                .flatMap(figure -> lists.sample(figure, sample.evaluation().id()).stream())
                .toList();
    }

    private static int weight(GapLine gap) {
        return 1 + (gap.words().length() + gap.places().length()) / LINE_OF_PLACES;
    }

    private static int weight(SheetLine line) {
        var result = line.result();
        return 1 + (result == null ? 0 : result.reason().length() / LINE_OF_REASON);
    }
}
