package cn.mingbai.household.register;

import static java.util.Objects.requireNonNull;

import cn.mingbai.household.Sex;
import cn.mingbai.household.code.IdKind;
import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.household.entry.IdDocument;
import cn.mingbai.household.entry.MemberChecks;
import cn.mingbai.household.entry.PersonEntry;
import cn.mingbai.household.entry.Readings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks persons against the register and makes members of them. */
@Component
class Newcomers {

    private static final int LAST_PERSON = 99;

    private final MemberTable members;
    private final RegisteredNumbers registered;
    private final Secrets secrets;

    Newcomers(MemberTable members, RegisteredNumbers registered, Secrets secrets) {
        this.members = members;
        this.registered = registered;
        this.secrets = secrets;
    }

    /** What is wrong with each person alone and against the register; problems carry the person's place. */
    List<EntryProblem> check(List<PersonEntry> persons, LocalDate today) {
        var found = new ArrayList<EntryProblem>();
        for (var i = 0; i < persons.size(); i++) {
            for (var problem : check(persons.get(i), null, today)) {
                found.add(new EntryProblem(problem.field(), i, problem.fault(), problem.args()));
            }
        }
        return found;
    }

    /** @param self the member who is corrected, null for a new one */
    List<EntryProblem> check(PersonEntry person, @Nullable UUID self, LocalDate today) {
        var found = new ArrayList<>(new MemberChecks(today).check(person));
        document(person.identity())
                .flatMap(document -> registered.refusal(secrets.indexOf(document), self))
                .ifPresent(found::add);
        return found;
    }

    /**
     * Makes members of persons whose checks found no error.
     *
     * @param first what else is to be said of each before it is written
     */
    void settle(Household household, List<PersonEntry> persons, Consumer<Member> first) {
        var number = members.highestNumber(household.id().value())
                .map(highest -> Integer.parseInt(highest.substring(16)))
                .orElse(0);
        for (var person : persons) {
            number++;
            if (number > LAST_PERSON) {
                throw new IllegalStateException("Person numbers of household %s are used up"
                        .formatted(household.id().value()));
            }
            var member = new Member(
                    household,
                    "%s%02d".formatted(household.number(), number),
                    person,
                    identify(person.identity(), null));
            first.accept(member);
            members.save(member);
        }
    }

    /** Who the person is: the document goes before what was typed. */
    Identified identify(PersonEntry.Identity person, @Nullable Sealed before) {
        var document = document(person);
        return new Identified(
                document.map(d -> d.number().sex()).orElseGet(() -> sex(person)),
                MemberChecks.birthDate(person),
                document.map(d -> kind(person, d)).orElse(IdKind.NONE),
                document.map(d -> secrets.document(d, before)).orElse(null),
                requireNonNull(person.relation().value()));
    }

    private static IdKind kind(PersonEntry.Identity person, IdDocument document) {
        var stated = person.idKind().value();
        if (stated != null && stated != IdKind.NONE) {
            return stated;
        }
        return document.suffix().isEmpty() ? IdKind.RESIDENT_ID : IdKind.DISABILITY_CERTIFICATE;
    }

    private static Sex sex(PersonEntry.Identity person) {
        return requireNonNull(person.sex().value());
    }

    private static Optional<IdDocument> document(PersonEntry.Identity person) {
        return !Readings.digits(person.idNumber()).isEmpty()
                        && IdDocument.read(person) instanceof IdDocument.Read.Good(var document)
                ? Optional.of(document)
                : Optional.empty();
    }
}
