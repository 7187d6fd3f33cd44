package cn.mingbai.household.register;

import cn.mingbai.household.HouseholdId;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HouseholdTable extends Repository<Household, HouseholdId> {

    Household save(Household household);

    /** Locked until the transaction ends, so that what one officer checks another cannot change meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Household h where h.number = :number and h.area between :lo and :hi")
    Optional<Household> lock(String number, long lo, long hi);
}
