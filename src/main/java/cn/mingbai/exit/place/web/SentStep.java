package cn.mingbai.exit.place.web;

import cn.mingbai.casework.form.Sent;
import cn.mingbai.exit.place.PlaceWish;
import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.procedure.CaseId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The form of a step as it was sent. */
record SentStep(Sent sent) {

    private static final String REASON = "reason-";
    private static final int LONGEST_REASON = 500;

    PlaceWish wish(CaseId id, LocalDate today) {
        var target = sent.text("target");
        return PlaceWish.of(id, version(), sent.text("action"), Objects.requireNonNullElse(sent.day("on"), today))
                .to(target.isEmpty() ? null : target)
                .saying(sent.text("comment"))
                .signedBy(sent.names("signers"))
                .with(sent.ids("evidence"))
                .because(reasons());
    }

    int version() {
        return Objects.requireNonNullElse(sent.number("version"), -1);
    }

    private Map<VillageCriterion, String> reasons() {
        var reasons = new EnumMap<VillageCriterion, String>(VillageCriterion.class);
        for (var criterion : VillageCriterion.values()) {
            var reason = sent.text(REASON + criterion);
            if (!reason.isEmpty()) {
                reasons.put(criterion, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
            }
        }
        return reasons;
    }
}
