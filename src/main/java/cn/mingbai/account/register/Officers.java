package cn.mingbai.account.register;

import cn.mingbai.account.OfficerId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Officers extends Repository<Officer, OfficerId> {

    Officer save(Officer officer);

    Optional<Officer> findById(OfficerId id);

    boolean existsByUsername(String username);

    long count();

    @Modifying
    @Query("""
            update Officer o set o.failedAttempts = 0, o.lockedUntil = null
             where o.id = :id and (o.failedAttempts > 0 or o.lockedUntil is not null)""")
    int unlock(OfficerId id);
}
