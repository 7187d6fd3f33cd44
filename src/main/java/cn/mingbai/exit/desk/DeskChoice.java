package cn.mingbai.exit.desk;

import cn.mingbai.casework.Wish;
import cn.mingbai.procedure.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an officer chose for one exit.
 *
 * @param version the version of the case he has seen
 * @param choice an action; a return with its target behind a colon
 */
public record DeskChoice(CaseId id, int version, String choice, String comment) {

    public String action() {
        return choice.split(":", 2)[0];
    }

    Wish wish(LocalDate on, List<UUID> evidence) {
        var parts = choice.split(":", 2);
        return Wish.of(id, version, parts[0], on)
                .to(parts.length == 2 ? parts[1] : null)
                .saying(comment)
                .with(evidence);
    }
}
