package cn.mingbai.criteria.rule;

import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.standard.Standard;
import cn.mingbai.household.HouseholdFacts;
import cn.mingbai.household.HouseholdFacts.Member;
import cn.mingbai.household.HouseholdFacts.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The question put to each criterion. Refuses nothing: what is unknown, each criterion answers for itself. */
public record Inquiry(HouseholdFacts facts, Standard standard, Purpose purpose, LocalDate on) {

    private static final Registration NOTHING_KNOWN = new Registration(null, null, null);

    boolean isAboutExit() {
        return purpose == Purpose.EXIT;
    }

    /** The household's place in the register; every part null where nothing is known. */
    public Registration registration() {
        var registration = facts.registration();
        return registration == null ? NOTHING_KNOWN : registration;
    }

    /** The members, or none where they are unknown: a rule about members refuses an empty list. */
    List<Member> members() {
        var members = facts.members();
        return members == null ? List.of() : members;
    }

    /** Those members as a sentence names them: by name, or by their place in the list. */
    List<Sentence> naming(Predicate<Member> which) {
        var members = members();
        return IntStream.range(0, members.size())
                .filter(i -> which.test(members.get(i)))
                .mapToObj(i -> naming(members.get(i), i + 1))
                .toList();
    }

    private static Sentence naming(Member member, int place) {
        var name = member.name();
        return name == null || name.isBlank()
                ? Sentence.of("criteria.member.unnamed", place)
                : Sentence.of("criteria.member.named", name);
    }
}
