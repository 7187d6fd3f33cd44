package cn.mingbai.notice.board;

import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.notice.NoticeDraft;
import cn.mingbai.notice.PostRefusal;
import cn.mingbai.notice.PostRefusal.Reason;
import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.notice.content.NoticeContent.Wording;
import cn.mingbai.notice.content.ReleaseCheck;
import cn.mingbai.notice.content.SameNames;
import cn.mingbai.region.Place;
import cn.mingbai.region.RegionLevel;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.NotFoundException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Turns a draft into the finished text of a notice, or says why it may not be released. */
@Component
class Drafting {

    private final Regions regions;
    private final Wordings wordings;
    private final NamedPlaces places;
    private final ReleaseCheck release;

    Drafting(Regions regions, Wordings wordings, NamedPlaces places, ReleaseCheck release) {
        this.regions = regions;
        this.wordings = wordings;
        this.places = places;
        this.release = release;
    }

    /** What became of a draft. */
    sealed interface Drafted {}

    /** Ready to be sealed. */
    record Ready(NoticeDraft draft, Place place, Place county, Wording wording, List<ContentLine> lines)
            implements Drafted {}

    /** Not to be released. */
    record NotReady(List<PostRefusal> reasons) implements Drafted {}

    /** A place outside the officer's area is not found. */
    Drafted prepare(NoticeDraft draft, SignedInOfficer officer, Instant now) {
        var path = regions.pathTo(draft.area());
        var place = path.stream()
                .filter(p -> p.area() == draft.area() && officer.place().range().contains(p.range()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No place " + draft.area()));
        var county = path.stream().filter(p -> p.level() == RegionLevel.COUNTY).findFirst();
        if (county.isEmpty()) {
            return new NotReady(List.of(PostRefusal.of(Reason.NO_COUNTY)));
        }
        if (!draft.kind().hangsAt(place.level())) {
            return new NotReady(List.of(PostRefusal.of(Reason.WRONG_PLACE)));
        }
        var refusals = PostingRules.refusals(draft, officer.role(), now.truncatedTo(ChronoUnit.SECONDS), now);
        if (!refusals.isEmpty()) {
            return new NotReady(refusals);
        }
        var known = places.of(draft);
        var elsewhere = NamedPlaces.refusals(draft, known, place);
        if (!elsewhere.isEmpty()) {
            return new NotReady(elsewhere);
        }
        return released(draft, place, county.get(), known);
    }

    private Drafted released(NoticeDraft draft, Place place, Place county, Map<Long, Place> known) {
        var households = draft.households();
        List<ContentLine> lines =
                households.isEmpty() ? places.lines(draft, known) : List.copyOf(SameNames.toldApart(households));
        var wording = wordings.of(draft, place);
        var findings = release.refusals(wording, lines);
        return findings.isEmpty() ? new Ready(draft, place, county, wording, lines) : new NotReady(findings);
    }
}
