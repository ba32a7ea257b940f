package org.redthread.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds by the rule files. */
final class Rules implements Finder {
    private static final Map<String, String> TURNED = Map.of("child", "parent", "parent", "child");

    private final List<Rule> rules;

    Rules(List<Rule> rules) {
        this.rules = rules;
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
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            for (RulePattern pattern : rule.patterns()) {
                if (isWorthTrying(pattern, sentence)) {
                    for (RulePattern.Match match : pattern.match(sentence)) {
                        add(rule, pattern, match, sentence, findings);
                    }
                }
            }
        }
        return findings;
    }

    private static boolean isWorthTrying(RulePattern pattern, SentenceView sentence) {
        return (pattern.words().isEmpty() || !Collections.disjoint(sentence.words(), pattern.words()))
                && sentence.mentions(
                        pattern.traits().subjects(), pattern.traits().objects());
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
