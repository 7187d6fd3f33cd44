package cn.mingbai.exit.movement.web;

import cn.mingbai.exit.movement.MovementListing;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What pages and workbooks say about a movement. */
@Component
class MovementWords {

    /** How a merge names its reason; see RosterMerging. */
    private static final String ROSTER = "roster ";

    private final MessageSource messages;

    MovementWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What the movement rests on; null where nothing was stated. */
    @Nullable
    String document(MovementListing movement) {
        var stated = movement.papers().document();
        return stated != null && stated.startsWith(ROSTER)
                ? say("exit.movement.document.roster", stated.substring(ROSTER.length()))
                : stated;
    }

    @Nullable
    String cause(MovementListing movement) {
        var key = movement.causeKey();
        return key == null ? null : say(key);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }
}
