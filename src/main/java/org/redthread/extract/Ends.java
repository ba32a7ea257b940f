package org.redthread.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which mentions a node of the graph stands for as an end of a claim: itself ("Huawei"), the names set beside a plain noun
 * ("two chipmakers, Huawei and SMIC"), or the country that acts through its officials ("Taiwan's Commerce Ministry").
 */
record Ends(SentenceView sentence, SemanticGraph graph) {
    private static final Set<String> BESIDE = Set.of("appos", "dep", "nmod:such_as", "nmod:including", "nmod:like");
    /** "A businessman, identified only as H". */
    private static final Set<String> NAMED = Set.of("identify", "name", "call", "know");

    private static final Set<String> HOLDER = Set.of("nmod:poss", "amod", "compound", "nmod:of", "nmod:in");

    /** Words for those who act in a country's name. */
    private static final Set<String> ACTS = Set.of(
            "government",
            "authorities",
            "authority",
            "official",
            "ministry",
            "department",
            "regulator",
            "police",
            "prosecutor",
            "court",
            "parliament",
            "military",
            "army",
            "troops",
            "force",
            "administration",
            "cabinet",
            "agency",
            "customs",
            "treasury",
            "regime",
            "watchdog",
            "intelligence",
            "security",
            "navy",
            "officer",
            "soldier",
            "agent",
            "congress",
            "senate",
            "lawmaker",
            "judge",
            "diplomat",
            "delegation",
            "sanction",
            "bureau",
            "office",
            "commission");

    List<Mention> at(IndexedWord node, Set<EntityType> allowed) {
        LinkedHashSet<Mention> found = new LinkedHashSet<>();
        Mention state = allowed.contains(EntityType.Country) ? state(node) : null;
        if (state != null) {
            return List.of(state);
        }
        addMentions(node, allowed, found);
        if (found.isEmpty() && sentence.headedBy(node).isEmpty() && node.tag().startsWith("N")) {
            for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(node)) {
                if (BESIDE.contains(edge.getRelation().toString())
                        && edge.getDependent().index() > node.index()) {
                    addMentions(edge.getDependent(), allowed, found);
                    addCoordinates(edge.getDependent(), allowed, found);
                } else if (NAMED.contains(edge.getDependent().lemma())) {
                    for (IndexedWord name : graph.getChildren(edge.getDependent())) {
                        addMentions(name, allowed, found);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private void addMentions(IndexedWord node, Set<EntityType> allowed, Set<Mention> found) {
        for (Mention mention : sentence.headedBy(node)) {
            if (allowed.contains(mention.type())) {
                found.add(mention);
            }
        }
    }

    private void addCoordinates(IndexedWord node, Set<EntityType> allowed, Set<Mention> found) {
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(node)) {
            if (edge.getRelation().getShortName().equals("conj")) {
                addMentions(edge.getDependent(), allowed, found);
            }
        }
    }

    /** The country whose organ the node is, or null. */
    private Mention state(IndexedWord node) {
        boolean acts = ACTS.contains(node.lemma().toLowerCase(Locale.ROOT));
        for (Mention mention : sentence.headedBy(node)) {
            if (mention.type() == EntityType.Person || mention.type() == EntityType.Country) {
                return null;
            }
        }
        if (!acts) {
            return null;
        }
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(node)) {
            if (HOLDER.contains(edge.getRelation().toString())) {
                for (Mention mention : sentence.headedBy(edge.getDependent())) {
                    if (mention.type() == EntityType.Country) {
                        return mention;
                    }
                }
            }
        }
        return null;
    }
}
