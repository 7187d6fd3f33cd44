package cn.mingbai.household.register;

import static java.util.Objects.requireNonNull;

import cn.mingbai.household.code.JoinReason;
import cn.mingbai.household.code.RemovalReason;
import cn.mingbai.household.entry.EntryFault;
import cn.mingbai.household.entry.EntryField;
import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.household.entry.PersonEntry;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where members join a household, are corrected, and leave it. */
@Service
@Transactional
@PreAuthorize("hasAuthority('HOUSEHOLD_EDIT')")
public class MemberDesk {

    private final HouseholdFile file;
    private final MemberTable members;
    private final Newcomers newcomers;
    private final Kinship kinship;
    private final Clock clock;

    MemberDesk(HouseholdFile file, MemberTable members, Newcomers newcomers, Kinship kinship, Clock clock) {
        this.file = file;
        this.members = members;
        this.newcomers = newcomers;
        this.kinship = kinship;
        this.clock = clock;
    }

    /** Why and when somebody joined (人口自然增加). */
    public record Joining(Typed<JoinReason> reason, Typed<LocalDate> on) {}

    /** Why and when somebody left (人口自然减少). */
    public record Leaving(Typed<RemovalReason> reason, Typed<LocalDate> on) {}

    /** A person joins the household. */
    public EntryOutcome add(String number, PersonEntry person, Joining joining, String reason) {
        var household = file.open(number);
        var today = LocalDate.now(clock);
        var problems = new ArrayList<>(newcomers.check(person, null, today));
        problems.addAll(kinship.check(household, null, person));
        problems.addAll(ReasonChecks.check(reason));
        if (joining.reason().value() == null) {
            problems.add(EntryProblem.about(EntryField.JOIN_REASON, EntryFault.MISSING));
        }
        Days.check(EntryField.JOINED_ON, joining.on(), today, problems);
        if (HouseholdFile.hasError(problems)) {
            return new EntryOutcome.Refused(problems);
        }
        file.because(reason);
        var why = requireNonNull(joining.reason().value());
        var since = requireNonNull(joining.on().value());
        newcomers.settle(household, List.of(person), member -> member.joined(why, since));
        return file.saved(household, problems);
    }

    /**
     * Corrects what is known of a member. A document's number that the form left empty, because it shows it only masked,
     * stays as it is.
     *
     * @param version the state the form was opened on
     */
    public EntryOutcome correct(String number, UUID id, @Nullable Integer version, PersonEntry entered, String reason) {
        var household = file.open(number);
        var member = member(household, id);
        if (!member.isAt(version)) {
            throw file.changedMeanwhile(Member.class, id);
        }
        var person = kinship.withKeptDocument(entered, member);
        var problems = new ArrayList<>(newcomers.check(person, id, LocalDate.now(clock)));
        problems.addAll(kinship.check(household, member, person));
        problems.addAll(ReasonChecks.check(reason));
        if (HouseholdFile.hasError(problems)) {
            return new EntryOutcome.Refused(problems);
        }
        file.because(reason);
        member.correct(person, newcomers.identify(person.identity(), member.document()));
        return file.saved(household, problems);
    }

    /** A member leaves. A head with others in the house has to hand on first: {@link HeadshipDesk#rearrange}. */
    public EntryOutcome remove(String number, UUID id, @Nullable Integer version, Leaving leaving, String reason) {
        var household = file.open(number);
        var member = member(household, id);
        if (!member.isAt(version)) {
            throw file.changedMeanwhile(Member.class, id);
        }
        var problems = new ArrayList<>(ReasonChecks.check(reason));
        if (leaving.reason().value() == null) {
            problems.add(EntryProblem.about(EntryField.REMOVAL_REASON, EntryFault.MISSING));
        }
        Days.check(EntryField.REMOVED_ON, leaving.on(), LocalDate.now(clock), problems);
        var on = leaving.on().value();
        var joined = member.joinedOn();
        if (on != null && joined != null && on.isBefore(joined)) {
            problems.add(EntryProblem.about(EntryField.REMOVED_ON, EntryFault.BEFORE_JOINING, joined));
        }
        if (member.isHead() && members.livingIn(household.id().value()).size() > 1) {
            problems.add(EntryProblem.about(EntryField.MEMBERS, EntryFault.HEAD_MUST_STAY));
        }
        if (HouseholdFile.hasError(problems)) {
            return new EntryOutcome.Refused(problems);
        }
        file.because(reason);
        member.leave(requireNonNull(leaving.reason().value()), requireNonNull(on));
        return file.saved(household, problems);
    }

    private Member member(Household household, UUID id) {
        return members.livingIn(household.id().value(), id)
                .orElseThrow(() -> new NotFoundException("No member %s in household %s"
                        .formatted(id, household.id().value())));
    }
}
