package cn.mingbai.casework.form;

import cn.mingbai.account.Reauthentication;
import cn.mingbai.account.Reauthentication.Confirmed;
import cn.mingbai.account.Reauthentication.Denied;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The password that comes along with a step for which the officer answers by name, in a field {@code password}. */
@Component
public class SentPassword {

    private static final String FIELD = "password";

    private final Reauthentication again;
    private final ObstacleWords words;

    SentPassword(Reauthentication again, ObstacleWords words) {
        this.again = again;
        this.words = words;
    }

    /**
     * What the password showed.
     *
     * @param proof null where none was sent, or a wrong one
     * @param problems why it shows nothing, in words; empty where none was sent: whether one is needed, says the step
     */
    public record Shown(@Nullable Confirmed proof, List<String> problems) {}

    public Shown read(MultiValueMap<String, String> fields, HttpServletRequest request) {
        var typed = fields.getFirst(FIELD);
        if (typed == null || typed.isEmpty()) {
            return new Shown(null, List.of());
        }
        return switch (again.confirm(typed, request.getRemoteAddr())) {
            case Confirmed proof -> new Shown(proof, List.of());
            case Denied denied -> new Shown(null, List.of(words.say("casework.password." + denied)));
        };
    }
}
