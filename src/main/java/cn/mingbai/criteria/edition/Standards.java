package cn.mingbai.criteria.edition;

import cn.mingbai.shared.NotFoundException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The standards (标准) of all places and years. They are public knowledge: nothing here depends on who asks. */
@Service
@Transactional(readOnly = true)
public class Standards {

    private final StandardTable table;
    private final Clock clock;
    /** A version never changes, so what was read once stays true. */
    private final Cache<Long, StandardEdition> known =
            Caffeine.newBuilder().maximumSize(2_000).build();

    Standards(StandardTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The standards of a year that are in effect today. */
    public StandardsInForce inForce(int year) {
        return new StandardsInForce(
                year,
                table.inForce(year, LocalDate.now(clock)).stream()
                        .map(this::edition)
                        .toList());
    }

    /** The standard for a place in a year that is in effect today; empty where there is none. */
    public Optional<StandardEdition> find(long area, int year) {
        return inForce(year).at(area);
    }

    /** One version; refused with {@link NotFoundException} where there is none. */
    public StandardEdition edition(long id) {
        return known.get(id, key -> table.byId(key).orElseThrow(() -> new NotFoundException("No standard " + key)));
    }

    /** The version before this one, of the same place and year. */
    public Optional<StandardEdition> before(StandardEdition edition) {
        var standard = edition.standard();
        return table.lines().stream()
                .filter(line -> line.region().equals(standard.region())
                        && line.year() == standard.year()
                        && line.version() == standard.version() - 1)
                .findFirst()
                .map(line -> edition(line.id()));
    }

    /** Every version, the latest years first. */
    public List<StandardLine> all() {
        return table.lines();
    }

    /** The years for which there is a standard somewhere, the latest first. */
    public List<Integer> years() {
        return table.years(LocalDate.now(clock));
    }

    /** The day for which a household is judged in a year: the last of it, or today while it lasts. */
    public LocalDate dayOf(int year) {
        var today = LocalDate.now(clock);
        var last = LocalDate.of(year, 12, 31);
        return last.isBefore(today) ? last : today;
    }
}
