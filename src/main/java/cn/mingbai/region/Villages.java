package cn.mingbai.region;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Villages extends Repository<Village, Long> {

    Optional<Village> findByArea(long area);

    List<Village> findByAreaIn(Collection<Long> areas);
}
