package cn.mingbai.region;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Villages extends Repository<Village, Long> {

    Optional<Village> findByArea(long area);

    List<Village> findByAreaIn(Collection<Long> areas);

    @Query("""
            select v from Village v where v.area between :lo and :hi and v.area > :after and v.poor = true
               and (:exited is null or :exited = true and v.exitYear is not null
                    or :exited = false and v.exitYear is null) order by v.area""")
    List<Village> poorWithin(long lo, long hi, long after, @Nullable Boolean exited, Limit most);

    @Query("""
            select new cn.mingbai.region.PoorVillages(count(v), count(v.exitYear)) from Village v
             where v.area between :lo and :hi and v.poor = true""")
    PoorVillages countPoor(long lo, long hi);
}
