package cn.mingbai.procedure.snapshot;

import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON of which there is one form only: names in order, the elements of sets in order, amounts with the digits they have,
 * no blanks. The same value always gives the same bytes, and reading them back gives the same value.
 */
public final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addSerializer(Set.class, new SetsInOrder()))
            .build();

    private CanonicalJson() {}

    public static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** What was written, as that type; names it does not know are left out. */
    public static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    @SuppressWarnings("rawtypes") // a module registers serializers by raw type
    private static final class SetsInOrder extends ValueSerializer<Set> {

        @Override
        public void serialize(Set value, JsonGenerator out, SerializationContext context) {
            out.writeStartArray();
            for (var element :
                    ((Set<?>) value).stream().map(String::valueOf).sorted().toList()) {
                out.writeString(element);
            }
            out.writeEndArray();
        }
    }
}
