package cn.mingbai.criteria.decision;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;

/**
 * What JPA still holds back of the current transaction. A repository, so that a constraint which only shows here is told
 * like everywhere else: of two officers who enter the same person one is answered with 409, not with an accident.
 */
@Repository
class PendingChanges {

    private final EntityManager entities;

    PendingChanges(EntityManager entities) {
        this.entities = entities;
    }

    void write() {
        entities.flush();
    }
}
