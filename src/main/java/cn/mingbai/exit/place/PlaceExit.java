package cn.mingbai.exit.place;

import cn.mingbai.exit.place.table.PlaceKind;
import cn.mingbai.exit.place.table.PlaceTables;
import cn.mingbai.procedure.CaseId;
import cn.mingbai.procedure.Procedure;
import java.time.Instant;

/**
 * The case of a place (村、县退出个案) as it is now.
 *
 * @param area the place's own number
 * @param procedure the key of its table
 * @param year in which the place is to leave the list
 * @param standard which standard it is measured by: frozen when the case is opened
 * @param state the name of its state in the table
 * @param version counts the steps; whoever acts states the one he saw
 */
public record PlaceExit(
        CaseId id,
        long area,
        PlaceKind kind,
        String procedure,
        int year,
        StandardKey standard,
        String state,
        Instant since,
        boolean open,
        int version) {

    /** One version of a standard; the year is that of the case. */
    public record StandardKey(String region, int version) {}

    public Procedure table() {
        return PlaceTables.of(procedure);
    }
}
