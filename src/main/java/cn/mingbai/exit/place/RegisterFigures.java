package cn.mingbai.exit.place;

import cn.mingbai.exit.rate.RateFigures;
import cn.mingbai.region.Designations;
import cn.mingbai.region.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the register alone knows of a county: who is still poor, and which villages have left the list. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class RegisterFigures {

    private final JdbcClient jdbc;
    private final Designations designations;

    RegisterFigures(JdbcClient jdbc, Designations designations) {
        this.jdbc = jdbc;
        this.designations = designations;
    }

    /** The figures that follow from the register; the others are null. */
    public RateFigures of(Place county) {
        var villages = designations.countPoorVillages(county.range());
        return new RateFigures(
                null,
                remainingPoor(county),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                villages.all(),
                villages.exited());
    }

    private long remainingPoor(Place county) {
        return jdbc.sql("""
                        SELECT count(*) FROM household h JOIN member m ON m.household_id = h.id AND m.removed_on IS NULL
                         WHERE h.status IN ('REGISTERED', 'RETURNED') AND h.area BETWEEN :lo AND :hi""")
                .param("lo", county.range().lo())
                .param("hi", county.range().hi())
                .query(Long.class)
                .single();
    }
}
