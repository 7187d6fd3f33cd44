package cn.mingbai.bench;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * A roster of so many people from the upload to the register, and the same file once more, by an officer who sees the
 * whole province: rows per second of check and merge together, and the peak heap.
 */
@ProductTest
@Tag("benchmark")
@TestPropertySource(properties = "mingbai.bench=a database of its own")
class RosterImportBenchmark {

    @TempDir
    Path folder = Path.of("");

    @Autowired
    private RosterImports imports;

    @Autowired
    private RosterReports reports;

    @Autowired
    private Regions regions;

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000, 1_000_000})
    void fromTheUploadToTheRegister(int persons) throws Exception {
        if (persons > Integer.getInteger("mingbai.bench.rows", 1_000_000)) {
            return;
        }
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
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        var begun = System.nanoTime();
        var id = asProvince(() -> upload(file));
        var uploaded = System.nanoTime();
        var checked = await(id, RosterState.READY);
        var ready = System.nanoTime();
        assertThat(checked.counts().accepted()).isEqualTo(persons);
        asProvince(() -> imports.merge(id));
        var roster = await(id, RosterState.MERGED);
        var merged = System.nanoTime();
        var peak =
                pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "roster %,9d rows %-5s: upload %.1f s, check %.1f s, merge %.1f s; check and merge %,.0f rows/s; "
                        + "peak heap %d MB of %d%n",
                persons,
                what,
                (uploaded - begun) / 1e9,
                (ready - uploaded) / 1e9,
                (merged - ready) / 1e9,
                persons / ((merged - uploaded) / 1e9),
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
        return roster;
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
            Thread.sleep(100);
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
