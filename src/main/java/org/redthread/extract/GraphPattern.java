package org.redthread.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexParseException;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A Semgrex pattern over enhanced++ dependencies with nodes named {@code subject}, {@code object} and {@code trigger}; a node
 * named {@code role} gives that detail. {@link Ends} decides which mentions a node stands for.
 */
final class GraphPattern implements RulePattern {
    private static final List<String> KEPT = List.of("role");
    private static final Set<String> INSIDE =
            Set.of("amod", "compound", "nummod", "compound:prt", "nmod:of", "dep", "case");
    /** More matches than this in one sentence are a list or a menu, not statements. */
    private static final int MOST_MATCHES = 40;

    private final SemgrexPattern pattern;
    private final Trigger trigger;
    private final Set<String> words;
    private final Traits traits;

    GraphPattern(String semgrex, Set<String> words, Traits traits) {
        this.words = words;
        this.traits = traits;
        this.trigger = new Trigger(semgrex);
        try {
            this.pattern = SemgrexPattern.compile(semgrex);
        } catch (SemgrexParseException e) {
            throw new RuleException("not a Semgrex pattern: " + semgrex, e);
        }
    }

    @Override
    public Set<String> words() {
        return words;
    }

    @Override
    public Traits traits() {
        return traits;
    }

    @Override
    public List<Match> match(SentenceView sentence) {
        return !trigger.isIn(sentence.tokens())
                ? List.of()
                : sentence.graph().map(graph -> match(sentence, graph)).orElse(List.of());
    }

    private List<Match> match(SentenceView sentence, SemanticGraph graph) {
        SemgrexMatcher matcher = pattern.matcher(graph);
        Ends ends = new Ends(sentence, graph);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < MOST_MATCHES && matcher.find(); i++) {
            int trigger = matcher.getNode("trigger").index() - 1;
            Map<String, String> details = new HashMap<>();
            for (String name : KEPT) {
                if (matcher.getNode(name) != null) {
                    details.put(name, phrase(matcher.getNode(name), sentence, graph));
                }
            }
            for (Mention subject : ends.at(matcher.getNode("subject"), traits.subjects())) {
                for (Mention object : ends.at(matcher.getNode("object"), traits.objects())) {
                    matches.add(new Match(subject, object, trigger, details));
                }
            }
        }
        return matches;
    }

    private static String phrase(IndexedWord head, SentenceView sentence, SemanticGraph graph) {
        TreeSet<Integer> inside = new TreeSet<>(Set.of(head.index() - 1));
        for (var edge : graph.outgoingEdgeIterable(head)) {
            if (INSIDE.contains(edge.getRelation().toString())
                    && sentence.headedBy(edge.getDependent()).isEmpty()) {
                inside.add(edge.getDependent().index() - 1);
            }
        }
        return sentence.text(Math.min(inside.first(), head.index() - 1), head.index() - 1);
    }
}
