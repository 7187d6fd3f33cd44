package cn.mingbai.criteria.standard;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The limits of the rates ({@code rate.…}) and of the doubts about exits on paper ({@code doubt.…}), by key. A key that is missing
 * is an accident: nothing is judged by a limit nobody stated.
 */
public record ExitSettings(Map<String, Setting> settings) {

    public ExitSettings {
        settings = Map.copyOf(settings);
    }

    public static ExitSettings of(Collection<Setting> settings) {
        return new ExitSettings(settings.stream().collect(Collectors.toMap(Setting::key, Function.identity())));
    }

    public Setting get(String key) {
        var setting = settings.get(key);
        if (setting == null) {
            throw new IllegalArgumentException("No setting " + key);
        }
        return setting;
    }

    /** The same with another limit for one key; unit and origin become those of the new one. */
    public ExitSettings with(Setting setting) {
        var changed = new HashMap<>(settings);
        changed.put(setting.key(), setting);
        return new ExitSettings(changed);
    }
}
