package cn.mingbai.region;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegionTable extends Repository<Region, Long> {

    Optional<Region> findByLo(long lo);

    Optional<Region> findByCode(String code);

    List<Region> findByLoIn(Collection<Long> numbers);

    @Query("select r from Region r where r.parent = :parent order by r.code")
    List<Region> childrenOf(long parent);

    @Query("select r from Region r where r.parent = :parent and r.code > :after order by r.code")
    List<Region> childrenAfter(long parent, String after, Limit most);

    @Query("select r from Region r where r.lo <= :area and r.hi >= :area order by r.lo")
    List<Region> pathTo(long area);

    @Query("select r from Region r where r.lo between :lo and :hi and r.level = cn.mingbai.region.RegionLevel.VILLAGE")
    List<Region> villagesWithin(long lo, long hi);
}
