package cn.mingbai.household.register;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IncomeTable extends Repository<IncomeAccount, UUID> {

    IncomeAccount save(IncomeAccount account);

    /** A change of an item alone does not touch the account's row, so its version is moved on in any case. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select a from IncomeAccount a where a.householdId = :household and a.year = :year")
    Optional<IncomeAccount> toSettle(UUID household, int year);
}
