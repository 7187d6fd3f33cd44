package cn.mingbai.household.roster.web;

import static org.awaitility.Awaitility.await;

import cn.mingbai.RouteSample;
import cn.mingbai.RouteSamples;
import cn.mingbai.SignedIn;
import cn.mingbai.account.OfficerId;
import cn.mingbai.account.Role;
import cn.mingbai.account.RunAs;
import cn.mingbai.account.SignedInOfficer;
import cn.mingbai.household.roster.RosterFiles;
import cn.mingbai.household.roster.RosterImports;
import cn.mingbai.household.roster.RosterReports;
import cn.mingbai.region.Regions;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

class RosterRouteSamples implements RouteSamples {

    private static final String ELSEWHERE = "140122";

    private final RosterImports imports;
    private final RosterReports reports;
    private final SignedIn signedIn;
    private final Regions regions;

    RosterRouteSamples(RosterImports imports, RosterReports reports, SignedIn signedIn, Regions regions) {
        this.imports = imports;
        this.reports = reports;
        this.signedIn = signedIn;
        this.regions = regions;
    }

    @Override
    public List<RouteSample> samples() {
        var inside = signedIn.ask("township", this::upload);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> signedIn.ask("township", () -> reports.get(inside).isChecked()));
        var outside = new AtomicReference<UUID>();
        var stranger = new SignedInOfficer(
                new OfficerId(UUID.randomUUID()),
                "stranger",
                "Stranger",
                Role.COUNTY_OFFICER,
                regions.byCode(ELSEWHERE).orElseThrow(),
                false);
        RunAs.officer(stranger, () -> outside.set(upload()));
        return List.of(
                RouteSample.of("/roster-imports/{id}", inside, outside, ELSEWHERE),
                RouteSample.of("/api/roster-imports/{id}", inside, outside, ELSEWHERE));
    }

    private UUID upload() {
        return imports.upload("a.xlsx", new ByteArrayInputStream(RosterFiles.withOneFault(9001)), null);
    }
}
