package cn.mingbai.household.web;

import cn.mingbai.household.Health;
import cn.mingbai.household.HouseholdCategory;
import cn.mingbai.household.LabourAbility;
import cn.mingbai.household.PovertyCause;
import cn.mingbai.household.RegistrationStatus;
import cn.mingbai.household.Relation;
import cn.mingbai.household.SchoolingReason;
import cn.mingbai.household.SchoolingState;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.IdKind;
import cn.mingbai.household.search.HouseholdLine;
import cn.mingbai.household.sheet.HouseholdSheet;
import cn.mingbai.household.sheet.MemberSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A household as the machine interface shows it: numbers masked as on the pages. */
record HouseholdView(
        String number,
        String region,
        String regionName,
        String villagerGroup,
        RegistrationStatus status,
        @Nullable LocalDate identifiedOn,
        @Nullable HouseholdCategory category,
        @Nullable PovertyCause mainCause,
        @Nullable List<PovertyCause> otherCauses,
        int size,
        @Nullable String phone,
        @Nullable String bankAccount,
        List<MemberView> members) {

    /** A line of a list. */
    record Brief(
            String number,
            String region,
            String villagerGroup,
            @Nullable String headName,
            @Nullable String headIdNumber,
            RegistrationStatus status,
            @Nullable HouseholdCategory category,
            int size,
            @Nullable String matchedName) {

        static Brief of(HouseholdLine line) {
            return new Brief(
                    line.number(),
                    line.place().code(),
                    line.villagerGroup(),
                    line.headName(),
                    line.headIdNumber(),
                    line.status(),
                    line.category(),
                    line.size(),
                    line.match() == null ? null : line.match().name());
        }
    }

    /** A member. */
    record MemberView(
            String number,
            String name,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable IdKind idKind,
            @Nullable String idNumber,
            @Nullable Relation relation,
            @Nullable Schooling schooling,
            @Nullable Set<Health> health,
            @Nullable LabourAbility labour,
            @Nullable Boolean basicMedicalInsurance,
            @Nullable Boolean criticalIllnessInsurance,
            @Nullable Boolean treatmentAssured) {

        /** As stated; null is not known. */
        record Schooling(
                @Nullable SchoolingState state, @Nullable SchoolingReason reason) {}

        static MemberView of(MemberSheet member) {
            var who = member.person().identity();
            var learning = member.person().learning();
            var ability = member.person().ability();
            var cover = member.person().cover();
            return new MemberView(
                    member.number(),
                    who.name(),
                    who.sex().value(),
                    who.birthDate().value(),
                    who.idKind().value(),
                    member.idNumber(),
                    who.relation().value(),
                    new Schooling(learning.state().value(), learning.reason().value()),
                    ability.health().value(),
                    ability.labour().value(),
                    cover.basicMedicalInsurance().value(),
                    cover.criticalIllnessInsurance().value(),
                    cover.treatmentAssured().value());
        }
    }

    static HouseholdView of(HouseholdSheet sheet) {
        var header = sheet.header();
        var register = sheet.register();
        return new HouseholdView(
                header.number(),
                header.place().code(),
                header.place().fullName(),
                header.villagerGroup(),
                header.status(),
                register.identifiedOn().value(),
                header.category(),
                register.mainCause().value(),
                register.otherCauses().value(),
                header.size(),
                sheet.phone(),
                sheet.bankAccount(),
                sheet.members().stream().map(MemberView::of).toList());
    }
}
