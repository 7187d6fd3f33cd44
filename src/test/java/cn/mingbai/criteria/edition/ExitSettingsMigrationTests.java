package cn.mingbai.criteria.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.mingbai.ProductTest;
import cn.mingbai.criteria.standard.ApprovalLevel;
import cn.mingbai.region.Regions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The migration over versions from before it; as the owner of the database, in transactions that are rolled back. */
@ProductTest
class ExitSettingsMigrationTests {

    /** What a province adopted before: a value of its own, and of what exits need at most that one key. */
    private static final String BEFORE = """
            INSERT INTO standard (area, year, version, effective_from, parameters, adopted_by, note)
            SELECT area, 2099, 1, effective_from,
                   (SELECT jsonb_agg(p - 'origin' || CASE p ->> 'key' WHEN 'notice.days' THEN '{"value": "10"}'::jsonb
                                                                      WHEN :kept THEN '{"value": "COUNTY"}'::jsonb
                                                                      ELSE '{}'::jsonb END ORDER BY place)
                      FROM jsonb_array_elements(parameters) WITH ORDINALITY AS e (p, place)
                     WHERE p ->> 'key' = :kept OR NOT p ->> 'key' = ANY (:added)),
                   'province', 'as it was'
              FROM standard WHERE area = :area AND year = 2018 AND version = 1 RETURNING id""";

    private final Regions regions;
    private final JsonMapper json;
    private final JdbcClient owner;
    private final TransactionTemplate transaction;

    @Autowired
    ExitSettingsMigrationTests(FlywayConnectionDetails migration, Regions regions, JsonMapper json) {
        this.regions = regions;
        this.json = json;
        var source = new DriverManagerDataSource(
                String.valueOf(migration.getJdbcUrl()),
                String.valueOf(migration.getUsername()),
                String.valueOf(migration.getPassword()));
        owner = JdbcClient.create(source);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    @Test
    void anAdoptedVersionGetsWhatItLacksInItsPlaceAndKeepsWhatItSays() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var id = before("none");
            assertThatIllegalArgumentException().isThrownBy(() -> read(id)).withMessageContaining("rate.INCIDENCE");
            migrate();

            assertThat(read(id).standard().exitTerms()).isEqualTo(ExitTermsFixtures.shanxi());
            assertThat(read(id).standard().notice().days()).isEqualTo(10);
            assertThat(read(id).parameters())
                    .extracting(Parameter::key)
                    .containsExactlyElementsOf(
                            ParameterSpec.ALL.stream().map(ParameterSpec::key).toList());
        });
    }

    @Test
    void whatAVersionSaysAlreadyIsNotTouched() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var id = before("exit.approval");
            migrate();

            assertThat(read(id).standard().approval()).isEqualTo(ApprovalLevel.COUNTY);
            assertThat(read(id).parameters()).hasSize(ParameterSpec.ALL.size());
        });
    }

    @Test
    void onceMoreChangesNothing() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var before = all();
            migrate();
            assertThat(all()).isEqualTo(before);
        });
    }

    private long before(String kept) {
        return owner.sql(BEFORE)
                .param(
                        "added",
                        ExitTermsFixtures.parameters().stream()
                                .map(Parameter::key)
                                .toArray(String[]::new))
                .param("kept", kept)
                .param("area", regions.byCode("14").orElseThrow().area())
                .query(Long.class)
                .single();
    }

    private StandardEdition read(long id) {
        return new StandardTable(owner, json).byId(id).orElseThrow();
    }

    private List<@Nullable String> all() {
        return owner.sql("SELECT parameters::text FROM standard ORDER BY id")
                .query(String.class)
                .list();
    }

    private void migrate() {
        try (var script = Objects.requireNonNull(
                getClass().getResourceAsStream("/db/migration/V051__criteria__exit_settings.sql"))) {
            owner.sql(new String(script.readAllBytes(), StandardCharsets.UTF_8)).update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
