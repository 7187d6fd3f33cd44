package cn.mingbai.criteria.decision;

import cn.mingbai.household.HouseholdFacts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** A fingerprint of the facts that were judged: the same facts give the same, on every machine and after a restart. */
final class FactsDigest {

    private FactsDigest() {}

    /** 32 bytes. */
    static byte[] of(HouseholdFacts facts) {
        var members = facts.members() == null
                ? null
                : facts.members().stream()
                        .map(member -> List.of(
                                member.toString().replaceFirst("health=\\[[^]]*]", ""),
                                member.health() == null ? "" : new TreeSet<>(member.health())))
                        .toList();
        var text = String.join(
                "\n",
                String.valueOf(facts.registration()),
                String.valueOf(members),
                String.valueOf(facts.income()),
                String.valueOf(facts.operatingExpense()),
                String.valueOf(facts.food()),
                String.valueOf(facts.clothing()),
                String.valueOf(facts.housing()),
                String.valueOf(facts.water()),
                String.valueOf(facts.exclusions()),
                String.valueOf(facts.assistance()),
                String.valueOf(facts.householderConsents()),
                new TreeMap<>(facts.sources()).toString());
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
