package cn.mingbai.exit.place;

import cn.mingbai.exit.village.VillageCriterion;
import cn.mingbai.procedure.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that an officer wants for the case of a place, as a form states it.
 *
 * @param version the version of the case he has seen
 * @param action the name of the action in the case's table
 * @param target the name of a state, for a return; null otherwise
 * @param evidence scans of the case
 * @param reasons why indicators that are not met do not stand in the way; blank ones are left out
 */
public record PlaceWish(
        CaseId id,
        int version,
        String action,
        LocalDate on,
        @Nullable String target,
        String comment,
        List<String> signers,
        List<UUID> evidence,
        Map<VillageCriterion, String> reasons) {

    public PlaceWish {
        signers = List.copyOf(signers);
        evidence = List.copyOf(evidence);
        reasons = Map.copyOf(reasons);
    }

    public static PlaceWish of(CaseId id, int version, String action, LocalDate on) {
        return new PlaceWish(id, version, action, on, null, "", List.of(), List.of(), Map.of());
    }

    public PlaceWish to(@Nullable String state) {
        return new PlaceWish(id, version, action, on, state, comment, signers, evidence, reasons);
    }

    public PlaceWish saying(String words) {
        return new PlaceWish(id, version, action, on, target, words, signers, evidence, reasons);
    }

    public PlaceWish signedBy(List<String> names) {
        return new PlaceWish(id, version, action, on, target, comment, names, evidence, reasons);
    }

    public PlaceWish with(List<UUID> scans) {
        return new PlaceWish(id, version, action, on, target, comment, signers, scans, reasons);
    }

    public PlaceWish because(Map<VillageCriterion, String> more) {
        return new PlaceWish(id, version, action, on, target, comment, signers, evidence, more);
    }
}
