package cn.mingbai.region;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Counties extends Repository<County, Long> {

    List<County> findByAreaIn(Collection<Long> areas);

    Optional<County> findByArea(long area);

    @Query("select c from County c where c.area between :lo and :hi and c.povertyTier is not null order by c.area")
    List<County> poorWithin(long lo, long hi);
}
