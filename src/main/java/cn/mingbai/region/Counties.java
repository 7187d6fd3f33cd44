package cn.mingbai.region;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface Counties extends Repository<County, Long> {

    List<County> findByAreaIn(Collection<Long> areas);
}
