package cn.mingbai.household.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MemberTable extends Repository<Member, UUID> {

    Member save(Member member);

    @Query("select m from Member m where m.householdId = :household and m.removedOn is null order by m.number")
    List<Member> livingIn(UUID household);

    @Query("select m from Member m where m.id = :id and m.householdId = :household and m.removedOn is null")
    Optional<Member> livingIn(UUID household, UUID id);

    /** The highest person number ever given out in a household, also to those who left. */
    @Query("select max(m.number) from Member m where m.householdId = :household")
    Optional<String> highestNumber(UUID household);
}
