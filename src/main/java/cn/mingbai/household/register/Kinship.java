package cn.mingbai.household.register;

import cn.mingbai.household.Relation;
import cn.mingbai.household.Sex;
import cn.mingbai.household.code.IdKind;
import cn.mingbai.household.entry.EntryFault;
import cn.mingbai.household.entry.EntryField;
import cn.mingbai.household.entry.EntryProblem;
import cn.mingbai.household.entry.HouseholdChecks;
import cn.mingbai.household.entry.PersonEntry;
import cn.mingbai.household.entry.PersonEntry.Identity;
import cn.mingbai.household.entry.Readings;
import cn.mingbai.household.entry.Typed;
import cn.mingbai.privacy.SecretKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a person's relation against those who live in the household already, by the rules of {@link HouseholdChecks}. */
@Component
class Kinship {

    private final MemberTable members;
    private final Secrets secrets;
    private final Clock clock;

    Kinship(MemberTable members, Secrets secrets, Clock clock) {
        this.members = members;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * What is wrong between a person and the others.
     *
     * @param self the member the person is already, null for a new one
     */
    List<EntryProblem> check(Household household, @Nullable Member self, PersonEntry person) {
        var others = new ArrayList<PersonEntry>();
        for (var member : members.livingIn(household.id().value())) {
            if (self == null || !self.id().equals(member.id())) {
                others.add(outline(member.name(), member.sex(), Typed.of(member.relation())));
            }
        }
        others.add(outline(
                person.identity().name(),
                sex(person.identity(), self),
                person.identity().relation()));
        var last = others.size() - 1;
        return new HouseholdChecks(LocalDate.now(clock))
                .checkTogether(others).stream()
                        .filter(problem -> concerns(problem, last, self, person))
                        .map(problem -> new EntryProblem(
                                EntryField.RELATION, EntryProblem.WHOLE_HOUSEHOLD, problem.fault(), problem.args()))
                        .distinct()
                        .toList();
    }

    /** What was wrong with the others before is not held against this person. */
    private static boolean concerns(EntryProblem problem, int place, @Nullable Member self, PersonEntry person) {
        return switch (problem.fault()) {
            case NO_HEAD -> self != null && self.isHead();
            default -> problem.line() == place || person.identity().relation().is(Relation.HEAD);
        };
    }

    /** What is wrong with new relations of all members; problems carry the member's place in their order. */
    List<EntryProblem> checkAnew(List<Member> living, Map<UUID, Typed<Relation>> relations) {
        var persons = living.stream()
                .map(member -> outline(
                        member.name(), member.sex(), relations.getOrDefault(member.id(), Typed.of(member.relation()))))
                .toList();
        var found = new ArrayList<>(new HouseholdChecks(LocalDate.now(clock)).checkTogether(persons));
        for (var i = 0; i < persons.size(); i++) {
            found.addAll(alone(persons.get(i), living.get(i), i));
        }
        return found;
    }

    /** The person with the number that stands in the register, where the form left it empty. */
    PersonEntry withKeptDocument(PersonEntry entered, Member member) {
        var typed = entered.identity();
        var document = member.document();
        if (document == null
                || !Readings.digits(typed.idNumber()).isEmpty()
                || typed.idKind().is(IdKind.NONE)) {
            return entered;
        }
        var identity = new Identity(
                typed.name(),
                typed.sex(),
                typed.birthDate(),
                typed.idKind(),
                secrets.open(SecretKind.ID_NUMBER, document),
                typed.relation(),
                typed.ethnicity(),
                typed.politicalStatus());
        return new PersonEntry(identity, entered.learning(), entered.ability(), entered.cover());
    }

    private static List<EntryProblem> alone(PersonEntry person, Member member, int place) {
        var relation = person.identity().relation();
        if (relation.isUnreadable()) {
            return List.of(problem(place, EntryFault.NOT_IN_LIST, relation.text()));
        }
        var value = relation.value();
        return value != null && value.contradicts(member.sex())
                ? List.of(problem(place, EntryFault.RELATION_CONTRADICTS_SEX))
                : List.of();
    }

    private static EntryProblem problem(int place, EntryFault fault, Object... args) {
        return new EntryProblem(EntryField.RELATION, place, fault, List.of(args));
    }

    private static @Nullable Sex sex(Identity person, @Nullable Member self) {
        return person.sex().value() == null && self != null
                ? self.sex()
                : person.sex().value();
    }

    /** Only what kinship needs; numbers are compared with the whole register elsewhere. */
    private static PersonEntry outline(String name, @Nullable Sex sex, Typed<Relation> relation) {
        return new PersonEntry(
                new Identity(
                        name,
                        Typed.ofNullable(sex),
                        Typed.nothing(),
                        Typed.of(IdKind.NONE),
                        "",
                        relation,
                        "",
                        Typed.nothing()),
                PersonEntry.Learning.UNKNOWN,
                PersonEntry.Ability.UNKNOWN,
                PersonEntry.Cover.UNKNOWN);
    }
}
