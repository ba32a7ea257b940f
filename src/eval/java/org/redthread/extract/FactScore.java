package org.redthread.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Claims held against KnowledgeNet's facts. A claim is right when both its ends overlap those of a fact that its property
 * allows; a passage counts for the properties it was annotated for. The mention pairs of one fact are one, and a fact that
 * only pronouns state, which a single passage often does not explain, is neither asked for nor counted as wrong.
 */
final class FactScore {
    private static final Set<String> PRONOUNS = Set.of(
            "i", "me", "my", "he", "him", "his", "she", "her", "it", "its", "they", "their", "we", "our", "who",
            "whose", "where", "which", "himself", "herself", "us");

    private final Map<String, Counts> byProperty = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    /** @param pairs the mention pairs that state it */
    private record Fact(String property, List<KnowledgeNet.Fact> pairs) {
        boolean isNamed() {
            return pairs.stream().anyMatch(pair -> isName(pair.subjectText()) && isName(pair.objectText()));
        }
    }

    /** What was wrong or missed, for reading. */
    List<String> errors() {
        return errors;
    }

    Map<String, Counts> byProperty() {
        return byProperty;
    }

    Counts all() {
        Counts all = new Counts();
        byProperty.values().forEach(counts -> {
            all.right += counts.right;
            all.wrong += counts.wrong;
            all.missed += counts.missed;
        });
        return all;
    }

    void compare(KnowledgeNet.Passage passage, Extraction extraction) {
        List<Fact> facts = facts(passage);
        for (String property : passage.properties()) {
            if (KnowledgeNet.TYPES.containsKey(property)) {
                compare(property, facts, passage, extraction);
            }
        }
    }

    private void compare(String property, List<Fact> facts, KnowledgeNet.Passage passage, Extraction extraction) {
        Counts counts = byProperty.computeIfAbsent(property, none -> new Counts());
        List<Fact> asked =
                facts.stream().filter(fact -> fact.property().equals(property)).toList();
        List<Fact> open = new ArrayList<>(asked.stream().filter(Fact::isNamed).toList());
        for (Claim claim : extraction.claims()) {
            if (!isOf(claim, property) || elsewhere(claim, facts, property)) {
                continue;
            }
            if (asked.stream().noneMatch(fact -> states(claim, fact, extraction))) {
                counts.wrong++;
                errors.add("wrong " + property + ": " + claim.subjectSpan().of(passage.text()) + " " + claim.type()
                        + " " + claim.objectSpan().of(passage.text()) + " (" + claim.extractor() + ") | "
                        + passage.text());
            }
            open.removeIf(fact -> {
                boolean stated = states(claim, fact, extraction);
                counts.right += stated ? 1 : 0;
                return stated;
            });
        }
        counts.missed += open.size();
        open.forEach(fact -> errors.add("missed " + property + ": "
                + fact.pairs().get(0).subjectText() + " - "
                + fact.pairs().get(0).objectText() + " | " + passage.text()));
    }

    /** Whether a claim can be of the property; kin is either spouse or not. */
    private static boolean isOf(Claim claim, String property) {
        boolean otherKin = claim.kind() != null && claim.kind().equals("spouse") != property.equals("SPOUSE");
        return KnowledgeNet.TYPES.get(property).types().contains(claim.type()) && !otherKin;
    }

    /** A claim that another property's fact accounts for is not this property's error. */
    private static boolean elsewhere(Claim claim, List<Fact> facts, String property) {
        return facts.stream()
                .filter(fact -> fact.isNamed() && !fact.property().equals(property))
                .filter(fact -> KnowledgeNet.TYPES.get(fact.property()).types().contains(claim.type()))
                .flatMap(fact -> fact.pairs().stream())
                .anyMatch(pair -> pair.subject().overlaps(claim.subjectSpan())
                        || pair.object().overlaps(claim.subjectSpan()));
    }

    /** Whether a claim is one of the property's and states one of its facts: null where it is none of the property's. */
    static Boolean isRight(Claim claim, String property, KnowledgeNet.Passage passage, Extraction extraction) {
        List<Fact> facts = facts(passage);
        if (!isOf(claim, property) || elsewhere(claim, facts, property)) {
            return null;
        }
        return facts.stream().anyMatch(fact -> fact.property().equals(property) && states(claim, fact, extraction));
    }

    private static boolean states(Claim claim, Fact fact, Extraction extraction) {
        return fact.pairs().stream().anyMatch(pair -> states(claim, pair, extraction));
    }

    private static boolean states(Claim claim, KnowledgeNet.Fact pair, Extraction extraction) {
        boolean same = on(pair.subject(), claim.subject(), extraction) && on(pair.object(), claim.object(), extraction);
        return same
                || claim.type().equals("FAMILY_OF")
                        && on(pair.object(), claim.subject(), extraction)
                        && on(pair.subject(), claim.object(), extraction);
    }

    private static boolean on(Span end, String ref, Extraction extraction) {
        return extraction.mentions().stream()
                .anyMatch(mention ->
                        mention.entity().equals(ref) && mention.span().overlaps(end));
    }

    private static List<Fact> facts(KnowledgeNet.Passage passage) {
        Map<List<String>, Fact> facts = new LinkedHashMap<>();
        for (KnowledgeNet.Fact pair : passage.facts()) {
            if (KnowledgeNet.TYPES.containsKey(pair.property())) {
                List<String> key = List.of(
                        pair.property(),
                        Objects.requireNonNullElse(pair.subjectUri(), pair.subjectText()),
                        Objects.requireNonNullElse(pair.objectUri(), pair.objectText()));
                facts.computeIfAbsent(key, none -> new Fact(pair.property(), new ArrayList<>()))
                        .pairs()
                        .add(pair);
            }
        }
        return List.copyOf(facts.values());
    }

    private static boolean isName(String text) {
        return !PRONOUNS.contains(text.toLowerCase(Locale.ROOT));
    }
}
