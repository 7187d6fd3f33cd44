package cn.mingbai.exit.setting;

import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.Threshold;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every limit and amount of exit, by key. A key that is missing is an accident: nothing is judged by a limit nobody stated. The
 * values to begin with stand in exit/defaults.csv.
 */
public record ExitSettings(Map<String, Setting> settings) {

    public ExitSettings {
        settings = Map.copyOf(settings);
    }

    public static ExitSettings of(Collection<Setting> settings) {
        return new ExitSettings(settings.stream().collect(Collectors.toMap(Setting::key, Function.identity())));
    }

    /** The values to begin with. */
    public static ExitSettings defaults() {
        var resource = Objects.requireNonNull(ExitSettings.class.getResourceAsStream("/exit/defaults.csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return of(csv.stream().map(ExitSettings::read).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private static Setting read(NamedCsvRecord line) {
        return new Setting(
                line.getField("key"),
                new Threshold(
                        Comparison.valueOf(line.getField("comparison")),
                        new BigDecimal(line.getField("value")),
                        new Clause(line.getField("source"), line.getField("section"))),
                Setting.Unit.valueOf(line.getField("unit")),
                Origin.valueOf(line.getField("origin")));
    }
}
