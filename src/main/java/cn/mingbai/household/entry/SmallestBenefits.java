package cn.mingbai.household.entry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Below which yearly amounts a benefit was probably mistyped (rule 16), by the name of the income item. */
final class SmallestBenefits {

    private SmallestBenefits() {}

    static Map<String, BigDecimal> read() {
        try (var file = SmallestBenefits.class.getResourceAsStream("/household/smallest-benefits.properties")) {
            var properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            var smallest = new HashMap<String, BigDecimal>();
            properties
                    .stringPropertyNames()
                    .forEach(item -> smallest.put(item, new BigDecimal(properties.getProperty(item))));
            return Map.copyOf(smallest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
