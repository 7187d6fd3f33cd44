package cn.mingbai.household.register;

import cn.mingbai.account.CurrentOfficer;
import cn.mingbai.household.entry.EntryFault;
import cn.mingbai.household.entry.EntryField;
import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.region.Place;
import cn.mingbai.region.Regions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where an ID number stands already. Within the officer's area he is told the household; outside it only that it is
 * registered. The unique index parts two officers who enter the same number at the same moment.
 */
@Component
class RegisteredNumbers {

    private final JdbcClient jdbc;
    private final CurrentOfficer current;
    private final Regions regions;

    RegisteredNumbers(JdbcClient jdbc, CurrentOfficer current, Regions regions) {
        this.jdbc = jdbc;
        this.current = current;
        this.regions = regions;
    }

    private record Found(UUID member, long area, String number) {}

    /**
     * The refusal where the number stands at somebody else.
     *
     * @param self the member who may carry it, null for a new one
     */
    Optional<EntryProblem> refusal(byte[] idIndex, @Nullable UUID self) {
        var scope = current.require().place().range();
        var here = jdbc.sql("""
                        SELECT m.id, m.area, h.number FROM member m JOIN household h ON h.id = m.household_id
                         WHERE m.id_index = :index AND m.removed_on IS NULL AND m.area BETWEEN :lo AND :hi""")
                .param("index", idIndex)
                .param("lo", scope.lo())
                .param("hi", scope.hi())
                .query((row, i) ->
                        new Found(row.getObject("id", UUID.class), row.getLong("area"), row.getString("number")))
                .optional();
        if (here.isPresent()) {
            var found = here.get();
            return found.member().equals(self) ? Optional.empty() : Optional.of(standsHere(found));
        }
        var anywhere = jdbc.sql("SELECT count(*) FROM id_numbers_registered(ARRAY[:index])")
                .param("index", idIndex)
                .query(Integer.class)
                .single();
        return anywhere == 0 ? Optional.empty() : Optional.of(problem(EntryFault.ID_REGISTERED_ELSEWHERE));
    }

    private EntryProblem standsHere(Found found) {
        var place = regions.byArea(found.area()).map(Place::fullName).orElse("");
        return problem(EntryFault.ID_REGISTERED_HERE, place, found.number());
    }

    private static EntryProblem problem(EntryFault fault, Object... args) {
        return new EntryProblem(EntryField.ID_NUMBER, EntryProblem.WHOLE_HOUSEHOLD, fault, List.of(args));
    }
}
