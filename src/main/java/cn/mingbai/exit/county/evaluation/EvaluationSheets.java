package cn.mingbai.exit.county.evaluation;

import cn.mingbai.exit.county.evaluation.EvaluationStandings.Progress;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import cn.mingbai.shared.KeysetPage;
import cn.mingbai.shared.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluations as the pages show them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('EVALUATION_READ')")
public class EvaluationSheets {

    private final EvaluationTable table;
    private final FrameQueries frames;
    private final SheetLines lines;
    private final EvaluationStandings standings;
    private final Regions regions;
    private final JdbcClient jdbc;

    EvaluationSheets(
            EvaluationTable table,
            FrameQueries frames,
            SheetLines lines,
            EvaluationStandings standings,
            Regions regions,
            JdbcClient jdbc) {
        this.table = table;
        this.frames = frames;
        this.lines = lines;
        this.standings = standings;
        this.regions = regions;
        this.jdbc = jdbc;
    }

    /** One evaluation in a list of them. */
    public record Line(Evaluation evaluation, Progress progress) {}

    /** A drawn village. */
    public record VillageLine(Place place, VillageKind kind, int position, Progress progress) {}

    /** An evaluation with its villages. */
    public record Sheet(Evaluation evaluation, List<VillageLine> villages, SampleCounts counts) {

        public List<VillageLine> of(VillageKind kind) {
            return villages.stream().filter(village -> village.kind() == kind).toList();
        }
    }

    /** A drawn village with its households. */
    public record VillageSheet(Evaluation evaluation, Place village, VillageKind kind, List<SheetLine> lines) {

        public long done() {
            return lines.stream().filter(line -> line.result() != null).count();
        }
    }

    /** The evaluations of the officer's area, the latest first. */
    public KeysetPage<Line> page(@Nullable UUID after, int size) {
        var page = KeysetPage.of(
                table.page(after, size + 1), size, evaluation -> evaluation.id().toString());
        var progress = standings.of(page.items().stream().map(Evaluation::id).toList());
        return page.map(evaluation -> new Line(evaluation, progress.getOrDefault(evaluation.id(), Progress.NONE)));
    }

    public Evaluation get(UUID id) {
        return table.byId(id).orElseThrow(() -> new NotFoundException("No evaluation %s in the area".formatted(id)));
    }

    public Sheet sheet(UUID id) {
        return new Sheet(get(id), villages(id), standings.counts(id));
    }

    /** The sheet of a drawn village; one that was not drawn is not found. */
    public VillageSheet village(UUID id, String code) {
        var evaluation = get(id);
        var village = villages(id).stream()
                .filter(one -> one.place().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Village %s was not drawn".formatted(code)));
        return new VillageSheet(
                evaluation,
                village.place(),
                village.kind(),
                lines.ofVillage(id, village.place().area()));
    }

    /** Wrongly exited and missed households, those that are still to be corrected first. */
    public List<SheetLine> faults(UUID id) {
        get(id);
        return lines.where(id, "fault").stream()
                .sorted(Comparator.comparing(SheetLine::corrected))
                .toList();
    }

    /** Draws again from what was kept, and says whether it is the sample that was kept. */
    public Redraw redraw(UUID id) {
        var evaluation = get(id);
        var frame = frames.of(id);
        return Redraw.of(evaluation, frame, kept(id));
    }

    /** The population in lines of text, exactly as it was hashed. */
    public Stream<String> population(UUID id) {
        get(id);
        return frames.of(id).lines();
    }

    private List<String> kept(UUID id) {
        return jdbc.sql("""
                        SELECT f.code, v.position AS village, l.kind, l.position, l.household_id
                          FROM evaluation_village v JOIN evaluation_frame f USING (evaluation_id, area)
                          LEFT JOIN evaluation_line l ON l.evaluation_id = v.evaluation_id AND l.area = v.area AND l.kind <> 'FOUND'
                         WHERE v.evaluation_id = ?""")
                .param(id)
                .query((row, index) -> Redraw.line(
                        row.getString("code"),
                        row.getInt("village"),
                        row.getString("kind"),
                        row.getInt("position"),
                        row.getString("household_id")))
                .list();
    }

    private List<VillageLine> villages(UUID id) {
        var progress = standings.byVillage(id);
        record Drawn(long area, VillageKind kind, int position) {}
        var drawn = jdbc.sql("""
                        SELECT v.area, f.kind, v.position FROM evaluation_village v
                          JOIN evaluation_frame f USING (evaluation_id, area) WHERE v.evaluation_id = ? ORDER BY v.area""")
                .param(id)
                .query((row, index) -> new Drawn(
                        row.getLong("area"), VillageKind.valueOf(row.getString("kind")), row.getInt("position")))
                .list();
        var places = regions.byAreas(drawn.stream().map(Drawn::area).toList());
        return drawn.stream()
                .map(one -> new VillageLine(
                        Objects.requireNonNull(places.get(one.area())),
                        one.kind(),
                        one.position(),
                        progress.getOrDefault(one.area(), Progress.NONE)))
                .toList();
    }
}
