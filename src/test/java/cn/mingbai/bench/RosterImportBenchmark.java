package cn.mingbai.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.mingbai.ProductTest;
import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Role;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.household.roster.RosterImport;
import cn.mingbai.household.roster.RosterImports;
import cn.mingbai.household.roster.RosterReports;
import cn.mingbai.household.roster.RosterState;
import cn.mingbai.region.Regions;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A roster of so many people from the upload to the register, and the same file once more, by an officer who sees the
 * whole province: rows per second of check and merge together, and the peak heap.
 */
@ProductTest
@Tag("benchmark")
@TestPropertySource(properties = "mingbai.bench=a database of its own")
class RosterImportBenchmark {

    private static final int WARM = 30_000;

    @TempDir
    Path folder = Path.of("");

    @Autowired
    private RosterImports imports;

    @Autowired
    private RosterReports reports;

    @Autowired
    private Regions regions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final AtomicLong heap = new AtomicLong();

    /** A server that has been up for a while: a roster that is checked and discarded. */
    @BeforeEach
    void warmUp() throws Exception {
        var file = folder.resolve("warm.xlsx");
        var villages =
                regions.villagesWithin(regions.byCode("1401").orElseThrow().range());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new RosterGenerator(villages, 3).write(out, WARM);
        }
        for (var round = 0; round < 3; round++) {
            var id = asProvince(() -> upload(file));
            await(id, RosterState.READY);
            asProvince(() -> imports.discard(id));
        }
        awaitJudgement();
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000, 1_000_000})
    void fromTheUploadToTheRegister(int persons) throws Exception {
        assumeThat(Integer.getInteger("mingbai.bench.rows", persons))
                .as("one size only is asked for")
                .isEqualTo(persons);
        var file = folder.resolve("roster.xlsx");
        var series = persons <= 10_000 ? 0 : persons <= 100_000 ? 1 : 2;
        var place = List.of("141130", "1411", "14").get(series);
        var villages =
                regions.villagesWithin(regions.byCode(place).orElseThrow().range());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new RosterGenerator(villages, series).write(out, persons);
        }

        var first = measure("new", file, persons);
        assertThat(Objects.requireNonNull(first.merged()).personsNew()
                        + Objects.requireNonNull(first.merged()).personsChanged()
                        + Objects.requireNonNull(first.merged()).personsUnchanged())
                .isEqualTo(persons);
        var second = measure("again", file, persons);
        assertThat(Objects.requireNonNull(second.merged()).changedNothing()).isTrue();
    }

    private RosterImport measure(String what, Path file, int persons) throws InterruptedException {
        heap.set(0);
        var begun = System.nanoTime();
        var id = asProvince(() -> upload(file));
        var uploaded = System.nanoTime();
        var checked = await(id, RosterState.READY);
        var ready = System.nanoTime();
        assertThat(checked.counts().accepted())
                .as(() -> "accepted, but for " + problems(id))
                .isEqualTo(persons);
        asProvince(() -> imports.merge(id));
        var roster = await(id, RosterState.MERGED);
        var merged = System.nanoTime();
        awaitJudgement();
        System.out.printf(
                "roster %,9d rows %-5s: upload %.1f s, check %.1f s, merge %.1f s; check and merge %,.0f rows/s; "
                        + "judged in another %.1f s; peak heap %d MB of %d%n",
                persons,
                what,
                (uploaded - begun) / 1e9,
                (ready - uploaded) / 1e9,
                (merged - ready) / 1e9,
                persons / ((merged - uploaded) / 1e9),
                (System.nanoTime() - merged) / 1e9,
                heap.get() >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        return roster;
    }

    /** What the households were judged for; it would stand in the way of the next import. */
    private void awaitJudgement() throws InterruptedException {
        var open = "SELECT count(*) FROM reassessment WHERE finished_at IS NULL";
        while (asProvince(() -> transactions.execute(
                        status -> jdbc.sql(open).query(Long.class).single()))
                > 0) {
            Thread.sleep(100);
        }
    }

    private List<String> problems(UUID id) {
        return asProvince(() -> reports.problems(id, null, null)).items().stream()
                .map(f -> "%d %s %s".formatted(f.row(), f.severity(), f.code()))
                .toList();
    }

    private UUID upload(Path file) {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            return imports.upload("roster.xlsx", content, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RosterImport await(UUID id, RosterState state) throws InterruptedException {
        for (var roster = asProvince(() -> reports.get(id)); ; roster = asProvince(() -> reports.get(id))) {
            if (roster.state() == state) {
                return roster;
            }
            assertThat(roster.state()).isIn(RosterState.CHECKING, RosterState.MERGING);
            heap.accumulateAndGet(memory.getHeapMemoryUsage().getUsed(), Math::max);
            Thread.sleep(20);
        }
    }

    private <T> T asProvince(Supplier<T> work) {
        var officer = new SignedInOfficer(
                new OfficerId(new UUID(1, 2)),
                "benchmark",
                "Benchmark",
                Role.COUNTY_OFFICER,
                regions.byCode("14").orElseThrow(),
                false);
        var answer = new AtomicReference<T>();
        RunAs.officer(officer, () -> answer.set(work.get()));
        return answer.get();
    }
}
