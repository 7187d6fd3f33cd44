package cn.mingbai.criteria.weighing;

import cn.mingbai.criteria.Alternative;
import cn.mingbai.criteria.Change;
import cn.mingbai.criteria.Decision;
import cn.mingbai.criteria.Finding;
import cn.mingbai.criteria.Outcome;
import cn.mingbai.criteria.Purpose;
import cn.mingbai.criteria.Sentence;
import cn.mingbai.criteria.rule.Judgement;
import cn.mingbai.criteria.standard.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some judgements, and the changes that would turn them. */
record Judgements(List<Judgement> all) {

    Judgements {
        all = List.copyOf(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Judgements with(Outcome outcome) {
        return new Judgements(
                all.stream().filter(judgement -> judgement.outcome() == outcome).toList());
    }

    Judgements of(Collection<Criterion> criteria) {
        return new Judgements(all.stream()
                .filter(judgement -> criteria.contains(judgement.criterion()))
                .toList());
    }

    Judgements and(Judgements others) {
        return new Judgements(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    List<Finding> findings() {
        return all.stream().map(Judgement::finding).toList();
    }

    List<Sentence> missing() {
        return all.stream()
                .flatMap(judgement -> judgement.missing().stream())
                .distinct()
                .toList();
    }

    /** Whether each of them could be met by some change of facts. */
    boolean canBeMet() {
        return all.stream().allMatch(judgement -> judgement.toMeet() != null);
    }

    /** Each of them would have to be met; those that no change of facts could are left out. */
    List<Change> met() {
        return all.stream()
                .flatMap(judgement -> Stream.ofNullable(judgement.toMeet())
                        .map(sentence -> new Change(Set.of(judgement.criterion()), Outcome.MET, sentence)))
                .toList();
    }

    /** Any of these would be enough for one of them to fail; the guarantees are told in one breath. */
    List<Change> failing() {
        var canFail =
                all.stream().filter(judgement -> judgement.toFail() != null).toList();
        var guarantees = canFail.stream()
                .map(Judgement::criterion)
                .filter(Criterion.GUARANTEES::contains)
                .toList();
        var changes = canFail.stream()
                .filter(judgement -> guarantees.size() < 2 || !guarantees.contains(judgement.criterion()))
                .map(judgement -> new Change(
                        Set.of(judgement.criterion()), Outcome.NOT_MET, Objects.requireNonNull(judgement.toFail())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (guarantees.size() > 1) {
            var names = guarantees.stream()
                    .map(criterion -> Sentence.of("criteria.criterion." + criterion))
                    .toList();
            changes.add(new Change(
                    Set.copyOf(guarantees), Outcome.NOT_MET, Sentence.of("criteria.change.anyGuarantee", names)));
        }
        return changes;
    }

    /** Those changes together lead to that decision. */
    static Alternative leading(List<Change> changes, Decision to, Purpose purpose) {
        var together = Sentence.linked(
                "criteria.and", changes.stream().map(Change::sentence).toList());
        var decision = Sentence.of("criteria.decision." + purpose + "." + to);
        return new Alternative(changes, to, Sentence.of("criteria.alternative", together, decision));
    }
}
