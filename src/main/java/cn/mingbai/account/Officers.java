package cn.mingbai.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Officers extends Repository<Officer, OfficerId> {

    Officer save(Officer officer);

    Optional<Officer> findByUsername(String username);

    boolean existsByUsername(String username);
}
