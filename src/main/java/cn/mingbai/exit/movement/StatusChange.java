package cn.mingbai.exit.movement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A dated change of a household's standing in the register.
 *
 * @param village area code of the village
 * @param members of the household where the whole of it moves; otherwise of those who joined or left. At least one, except where
 *     a household dissolves with nobody left in it
 */
public record StatusChange(UUID household, long village, LocalDate on, MovementKind kind, int members) {

    public StatusChange {
        if (members < 0 || members == 0 && kind != MovementKind.DISSOLVED) {
            throw new IllegalArgumentException("Nobody moves: " + kind);
        }
    }
}
