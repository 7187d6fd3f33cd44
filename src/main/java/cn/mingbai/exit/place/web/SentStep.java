package cn.mingbai.exit.place.web;

import cn.mingbai.exit.place.PlaceWish;
import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.procedure.CaseId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** The form of a step as it was sent, read without ever failing: what cannot be read is not there. */
record SentStep(MultiValueMap<String, String> fields) {

    private static final String REASON = "reason-";
    private static final int LONGEST_REASON = 500;

    /** @param scans that came along with the form and were kept */
    PlaceWish wish(CaseId id, LocalDate today, List<UUID> scans) {
        var target = text("target");
        return PlaceWish.of(id, version(), text("action"), day(today))
                .to(target.isEmpty() ? null : target)
                .saying(text("comment"))
                .signedBy(Arrays.stream(text("signers").split("[\\s,，、;；]+", -1))
                        .filter(name -> !name.isEmpty())
                        .toList())
                .with(Stream.concat(scans.stream(), named()).toList())
                .because(reasons());
    }

    int version() {
        var typed = text("version");
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private LocalDate day(LocalDate today) {
        try {
            return LocalDate.parse(text("on"));
        } catch (DateTimeException e) {
            return today;
        }
    }

    private Stream<UUID> named() {
        return Optional.ofNullable(fields.get("evidence")).orElse(List.of()).stream().flatMap(text -> {
            try {
                return Stream.of(UUID.fromString(text));
            } catch (IllegalArgumentException e) {
                return Stream.empty();
            }
        });
    }

    private Map<VillageCriterion, String> reasons() {
        var reasons = new EnumMap<VillageCriterion, String>(VillageCriterion.class);
        for (var criterion : VillageCriterion.values()) {
            var reason = text(REASON + criterion);
            if (!reason.isEmpty()) {
                reasons.put(criterion, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
            }
        }
        return reasons;
    }

    private String text(String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").replace("\0", "").strip();
    }
}
