package cn.mingbai.procedure;

import java.util.List;

/**
 * Why a step is not taken, in a form that can be told: the text is the message {@code procedure.obstacle.<key>}.
 *
 * @param arguments texts, numbers and days; a text that begins with {@code =} is the key of another message
 */
public record Obstacle(String key, List<Object> arguments) {

    public Obstacle {
        arguments = List.copyOf(arguments);
    }

    public static Obstacle of(String key, Object... arguments) {
        return new Obstacle(key, List.of(arguments));
    }

    public String messageKey() {
        return "procedure.obstacle." + key;
    }
}
