package cn.mingbai.household.register;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ExclusionTable extends Repository<Exclusion, UUID> {

    Exclusion save(Exclusion exclusion);

    Optional<Exclusion> findByIdAndHouseholdId(UUID id, UUID household);
}
