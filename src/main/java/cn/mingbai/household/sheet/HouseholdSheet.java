package cn.mingbai.household.sheet;

import cn.mingbai.household.HouseholdHeader;
import cn.mingbai.household.entry.HouseholdEntry.Register;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household with its members and what excludes it.
 *
 * @param version of the household's own row, for the form that corrects it
 * @param register what the register says; telephone and bank account are left empty here
 * @param phone masked, null where there is none
 * @param bankAccount masked, null where there is none
 * @param comparedOn day of the last comparison with the departments' lists, null before the first
 * @param exitedOn since when it has exited (脱贫), null where it has not or nobody knows the day
 * @param members who live there now, the head first
 * @param former who lived there before
 * @param living null while nobody has surveyed
 */
public record HouseholdSheet(
        HouseholdHeader header,
        int version,
        Register register,
        @Nullable String phone,
        @Nullable String bankAccount,
        @Nullable LocalDate comparedOn,
        @Nullable LocalDate exitedOn,
        List<MemberSheet> members,
        List<MemberSheet> former,
        @Nullable LivingSheet living,
        List<ExclusionSheet> exclusions) {}
