package cn.mingbai.exit.village;

import cn.mingbai.household.RegistrationStatus;
import org.jspecify.annotations.Nullable;

/**
 * A household behind a figure.
 *
 * @param persons who live there now
 */
public record HomeLine(
        String number,
        @Nullable String headName,
        String villagerGroup,
        RegistrationStatus status,
        int persons,
        State water,
        State housing) {

    /** What is known of its water or its home. */
    public enum State {
        SAFE,
        UNSAFE,
        UNKNOWN
    }

    /** How it stands with a figure; for the poor there is nothing more to say. */
    public State state(HomeFigure figure) {
        return figure == HomeFigure.HOUSING ? housing : water;
    }
}
