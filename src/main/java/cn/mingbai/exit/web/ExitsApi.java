package cn.mingbai.exit.web;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.account.Permission;
import cn.mingbai.account.Requires;
import cn.mingbai.exit.view.ExitLine;
import cn.mingbai.exit.view.Exits;
import cn.mingbai.exit.view.Exits.Stage;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exits of households for machines. */
@RestController
@RequestMapping("/api/exits")
@Requires(Permission.CASE_READ)
class ExitsApi {

    private final Exits exits;
    private final Regions regions;
    private final CurrentOfficer officer;

    ExitsApi(Exits exits, Regions regions, CurrentOfficer officer) {
        this.exits = exits;
        this.regions = regions;
        this.officer = officer;
    }

    /**
     * One exit.
     *
     * @param state where it stands, by the name in the table of its procedure
     * @param decision of the latest frozen assessment; null before the first
     */
    record Exit(
            String household,
            String region,
            int year,
            String round,
            String procedure,
            String state,
            boolean open,
            @Nullable String decision,
            @Nullable LocalDate exitedOn) {

        static Exit of(ExitLine line) {
            return new Exit(
                    line.household().number(),
                    line.household().place().code(),
                    line.round().year(),
                    line.round().name(),
                    line.file().procedure(),
                    line.file().state(),
                    line.file().open(),
                    line.assessed(),
                    line.exitedOn());
        }
    }

    /** A page of exits, in the order of villages; 404 for a region that is not there or lies outside the area. */
    @GetMapping
    KeysetPage<Exit> page(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(defaultValue = "OPEN") Stage stage,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String after) {
        var own = officer.require().place();
        var place = region == null
                ? own
                : regions.byCode(region)
                        .filter(one -> own.range().contains(one.range()))
                        .orElseThrow(() -> new NotFoundException("No region %s in the area".formatted(region)));
        var page = exits.page(place, stage, year, after);
        return new KeysetPage<>(page.items().stream().map(Exit::of).toList(), page.next());
    }
}
