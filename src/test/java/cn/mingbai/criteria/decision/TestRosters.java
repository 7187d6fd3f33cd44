package cn.mingbai.criteria.decision;

import static org.awaitility.Awaitility.await;

import cn.mingbai.SignedIn;
import cn.mingbai.household.roster.RosterImports;
import cn.mingbai.household.roster.RosterReports;
import cn.mingbai.household.roster.RosterState;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the sample rosters into the register as a county clerk does, and waits until everything is judged. */
public final class TestRosters {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RosterImports imports;
    private final RosterReports reports;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;

    public TestRosters(RosterImports imports, RosterReports reports, SignedIn signedIn, JdbcClient jdbc) {
        this.imports = imports;
        this.reports = reports;
        this.signedIn = signedIn;
        this.jdbc = jdbc;
    }

    /** Merging the same roster twice changes nothing, so tests may share it. */
    public void merge(String roster) {
        var id = signedIn.ask(
                "county",
                () -> imports.upload(
                        roster + ".xlsx",
                        Objects.requireNonNull(getClass().getResourceAsStream("/rosters/" + roster + ".xlsx")),
                        null));
        awaitState(id, RosterState.READY);
        signedIn.run("county", () -> imports.merge(id));
        awaitState(id, RosterState.MERGED);
        awaitJudged();
    }

    /** Until nothing that is due is still to be judged again. */
    public void awaitJudged() {
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("SELECT count(*) FROM reassessment WHERE finished_at IS NULL AND due_at <= now()")
                                .query(Long.class)
                                .single()
                        == 0);
    }

    private void awaitState(UUID id, RosterState state) {
        await().atMost(PATIENCE)
                .until(() -> signedIn.ask("county", () -> reports.get(id)).state() == state);
    }
}
