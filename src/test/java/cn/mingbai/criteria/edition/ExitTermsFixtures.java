package cn.mingbai.criteria.edition;

import cn.mingbai.criteria.standard.Clause;
import cn.mingbai.criteria.standard.Comparison;
import cn.mingbai.criteria.standard.ExitTerms;
import cn.mingbai.criteria.standard.Origin;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What Shanxi's standards say about exits to begin with: a copy of what the migration seeds, and a test holds them together. */
public final class ExitTermsFixtures {

    private ExitTermsFixtures() {}

    public static ExitTerms shanxi() {
        return new ExitTermsReading(new WrittenParameters(parameters())).terms();
    }

    static List<Parameter> parameters() {
        var resource =
                Objects.requireNonNull(ExitTermsFixtures.class.getResourceAsStream("/criteria/exit-parameters.csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return csv.stream().map(ExitTermsFixtures::parameter).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Parameter parameter(NamedCsvRecord line) {
        var comparison = line.getField("comparison");
        return new Parameter(
                line.getField("key"),
                comparison.isEmpty() ? null : Comparison.valueOf(comparison),
                line.getField("value"),
                new Clause(line.getField("source"), line.getField("section")),
                Origin.valueOf(line.getField("origin")));
    }
}
