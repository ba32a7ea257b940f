package org.redthread.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An article's claims, one for each type, pair and polarity: the surest sentence, the others as further evidence. */
final class OneEach {
    private record Key(String type, String subject, String object, Claim.Polarity polarity) {
        Set<String> pair() {
            return Set.of(subject, object);
        }
    }

    private final Map<Key, List<Claim>> claims = new LinkedHashMap<>();

    /** What is said of two, whichever is the subject. */
    private final Map<Set<String>, Set<String>> types = new HashMap<>();

    private final Set<String> observers;
    private final Set<String> ofOutlets;
    private final Map<String, Set<String>> narrower;

    /**
     * @param observers refs of those that only report here: they are no party to a claim
     * @param ofOutlets types that may have one as their object
     * @param narrower for a type, those that say the same more narrowly
     */
    OneEach(Set<String> observers, Set<String> ofOutlets, Map<String, Set<String>> narrower) {
        this.observers = observers;
        this.ofOutlets = ofOutlets;
        this.narrower = narrower;
    }

    void add(Claim claim) {
        boolean isParty = ofOutlets.contains(claim.type()) || !observers.contains(claim.object());
        if (isParty && !observers.contains(claim.subject())) {
            Key key = new Key(claim.type(), claim.subject(), claim.object(), claim.polarity());
            claims.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
            types.computeIfAbsent(key.pair(), pair -> new HashSet<>()).add(claim.type());
        }
    }

    List<Claim> list() {
        return claims.entrySet().stream()
                .filter(claim -> !saidMoreNarrowly(claim.getKey()))
                .map(claim -> join(claim.getValue()))
                .toList();
    }

    private boolean saidMoreNarrowly(Key key) {
        return types.get(key.pair()).stream().anyMatch(narrower.getOrDefault(key.type(), Set.of())::contains);
    }

    private static Claim join(List<Claim> same) {
        Claim best = same.get(0);
        for (Claim claim : same) {
            if (rank(claim) > rank(best)) {
                best = claim;
            }
        }
        Span sentence = best.sentence();
        List<Span> others = same.stream()
                .map(Claim::sentence)
                .filter(other -> !other.equals(sentence))
                .distinct()
                .toList();
        return withEvidence(best, others);
    }

    /** A plain statement before a guess, then the surer pattern. */
    private static double rank(Claim claim) {
        return claim.confidence() - claim.modality().ordinal();
    }

    private static Claim withEvidence(Claim claim, List<Span> alsoIn) {
        return new Claim(
                claim.type(),
                claim.subject(),
                claim.object(),
                claim.subjectSpan(),
                claim.objectSpan(),
                claim.sentence(),
                alsoIn,
                claim.polarity(),
                claim.modality(),
                claim.attribution(),
                claim.attributedTo(),
                claim.validFrom(),
                claim.validTo(),
                claim.role(),
                claim.kind(),
                claim.stake(),
                claim.amount(),
                claim.confidence(),
                claim.extractor());
    }
}
