package org.redthread.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds by the rule files. */
final class Rules implements Finder {
    private static final Map<String, String> TURNED = Map.of("child", "parent", "parent", "child");

    private record Try(Rule rule, RulePattern pattern) {}

    private final List<Rule> rules;

    /** All patterns of all rules, in the order in which they are tried. */
    private final List<Try> tries = new ArrayList<>();

    /** The places of the patterns that one word makes worth trying. */
    private final Map<String, BitSet> byWord = new HashMap<>();

    private final BitSet always = new BitSet();

    Rules(List<Rule> rules) {
        this.rules = rules;
        for (Rule rule : rules) {
            for (RulePattern pattern : rule.patterns()) {
                int place = tries.size();
                tries.add(new Try(rule, pattern));
                pattern.words().forEach(word -> byWord.computeIfAbsent(word, key -> new BitSet())
                        .set(place));
                always.set(place, pattern.words().isEmpty());
            }
        }
    }

    /** The types that may have an outlet as object. */
    Set<String> ofOutlets() {
        return rules.stream().filter(Rule::outlets).map(Rule::type).collect(Collectors.toSet());
    }

    /** For each type, the types that say the same more narrowly. */
    Map<String, Set<String>> narrower() {
        Map<String, Set<String>> narrower = new HashMap<>();
        rules.forEach(rule -> narrower.put(rule.type(), rule.unless()));
        return narrower;
    }

    @Override
    public List<Finding> find(SentenceView sentence) {
        BitSet hopeful = (BitSet) always.clone();
        for (String word : sentence.words()) {
            BitSet of = byWord.get(word);
            if (of != null) {
                hopeful.or(of);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = hopeful.nextSetBit(0); i >= 0; i = hopeful.nextSetBit(i + 1)) {
            Rule rule = tries.get(i).rule();
            RulePattern pattern = tries.get(i).pattern();
            if (sentence.mentions(pattern.traits().subjects(), pattern.traits().objects())) {
                for (RulePattern.Match match : pattern.match(sentence)) {
                    add(rule, pattern, match, sentence, findings);
                }
            }
        }
        return findings;
    }

    private static void add(
            Rule rule, RulePattern pattern, RulePattern.Match match, SentenceView sentence, List<Finding> findings) {
        if (match.subject().entity().equals(match.object().entity())) {
            return;
        }
        boolean turn = rule.symmetric()
                && match.subject().span().start() > match.object().span().start();
        Map<String, String> details = new HashMap<>(rule.figures() ? Figures.in(sentence) : Map.of());
        details.putAll(match.details());
        details.putAll(pattern.traits().details());
        if (turn) {
            details.computeIfPresent("kind", (name, kind) -> TURNED.getOrDefault(kind, kind));
        }
        findings.add(new Finding(
                rule.type(),
                turn ? match.object() : match.subject(),
                turn ? match.subject() : match.object(),
                match.trigger(),
                pattern.traits().attributive(),
                details,
                pattern.traits().confidence(),
                rule.extractor()));
    }
}
