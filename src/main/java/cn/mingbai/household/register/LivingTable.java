package cn.mingbai.household.register;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LivingTable extends Repository<LivingConditions, UUID> {

    LivingConditions save(LivingConditions conditions);

    Optional<LivingConditions> findByHouseholdId(UUID household);
}
