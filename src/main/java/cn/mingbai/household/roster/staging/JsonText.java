package cn.mingbai.household.roster.staging;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Arguments of sentences as a JSON array of texts, for a column. */
public final class JsonText {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonText() {}

    public static String array(List<String> texts) {
        return JSON.writeValueAsString(texts);
    }

    public static List<String> list(String json) {
        return List.of(JSON.readValue(json, String[].class));
    }
}
