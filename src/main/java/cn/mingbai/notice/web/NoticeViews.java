package cn.mingbai.notice.web;

import cn.mingbai.notice.NoticeKind;
import cn.mingbai.notice.board.Seal;
import cn.mingbai.notice.board.ShownNotice;
import cn.mingbai.notice.content.Announced;
import cn.mingbai.notice.content.ContentLine;
import cn.mingbai.notice.content.NoticeContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notices in the machine interface. */
final class NoticeViews {

    private NoticeViews() {}

    /**
     * A notice in a list.
     *
     * @param place full name of where it hangs
     * @param households how many households it announces; 0 where it announces places
     * @param places how many villages or counties it announces; 0 where it announces households
     * @param endsOn the last full day of the period
     */
    record Summary(
            String number,
            String shortCode,
            NoticeKind kind,
            String purpose,
            String place,
            int households,
            int places,
            Instant postedAt,
            LocalDate endsOn,
            long daysLeft) {

        static Summary of(Seal seal, Instant now) {
            var ofHouseholds = seal.announced() == Announced.HOUSEHOLDS;
            return new Summary(
                    seal.number(),
                    seal.shortCode(),
                    seal.kind(),
                    seal.purpose(),
                    seal.place(),
                    ofHouseholds ? seal.lines() : 0,
                    ofHouseholds ? 0 : seal.lines(),
                    seal.postedAt(),
                    seal.endsOn(),
                    seal.daysLeft(now));
        }
    }

    /** The seal: SHA-256 of the canonical text, and of the one before it in the county. */
    record SealView(String algorithm, long position, String hash, String previous) {}

    /** One household. */
    record Line(
            int number,
            String head,
            String group,
            int members,
            @Nullable String cause,
            String outcome) {}

    /**
     * One village or county.
     *
     * @param code its official code
     * @param population agricultural-hukou population, persons
     * @param poor registered poor persons that have not exited
     * @param incidence of poverty, in words
     */
    record Place(int number, String code, String name, int population, int poor, String incidence, String outcome) {}

    /**
     * A notice with its seal.
     *
     * @param title null, as are all words, after the period
     * @param lines the households; empty after the period, and where it announces places
     * @param places the villages or counties; empty after the period, and where it announces households
     */
    record Notice(
            Summary notice,
            @Nullable String title,
            @Nullable String intro,
            @Nullable String issuer,
            List<String> basis,
            List<Line> lines,
            List<Place> places,
            @Nullable Instant takenDownAt,
            SealView seal) {

        static Notice of(ShownNotice shown, Instant now) {
            var seal = shown.seal();
            var content = shown.content();
            var wording = content == null ? null : content.wording();
            return new Notice(
                    Summary.of(seal, now),
                    wording == null ? null : wording.title(),
                    wording == null ? null : wording.intro(),
                    wording == null ? null : wording.issuer(),
                    wording == null ? List.of() : wording.basis(),
                    content == null ? List.of() : lines(content),
                    content == null ? List.of() : places(content),
                    seal.takenDownAt(),
                    new SealView("SHA-256", seal.position(), seal.hash(), seal.previous()));
        }

        private static List<Line> lines(NoticeContent content) {
            var lines = new ArrayList<Line>();
            for (var line : content.lines()) {
                if (line instanceof ContentLine.Household one) {
                    lines.add(new Line(
                            lines.size() + 1, one.head(), one.group(), one.members(), one.cause(), one.outcome()));
                }
            }
            return lines;
        }

        private static List<Place> places(NoticeContent content) {
            var places = new ArrayList<Place>();
            for (var line : content.lines()) {
                if (line instanceof ContentLine.Place one) {
                    places.add(new Place(
                            places.size() + 1,
                            one.code(),
                            one.name(),
                            one.population(),
                            one.poor(),
                            one.incidence(),
                            one.outcome()));
                }
            }
            return places;
        }
    }
}
