package org.redthread.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
        if (found.isEmpty() && sentence.headedBy(node).isEmpty() && node.tag().equals("PRP")) {
            addMentions(speaker(node), allowed(node, allowed), found);
        }
        return List.copyOf(found);
    }

    /** Who a pronoun can stand for. */
    private static Set<EntityType> allowed(IndexedWord pronoun, Set<EntityType> allowed) {
        boolean thing = pronoun.word().equalsIgnoreCase("it");
        boolean person = pronoun.word().matches("(?i)s?he");
        return allowed.stream()
                .filter(type -> type == EntityType.Person ? person : thing)
                .collect(Collectors.toSet());
    }

    /** "Nokia denied that it had …", "Nokia rejected reports that it …": who says it; else the pronoun itself. */
    private IndexedWord speaker(IndexedWord pronoun) {
        IndexedWord clause = up(pronoun, "nsubj(:pass)?");
        IndexedWord above = up(clause, "ccomp|acl(:that)?");
        IndexedWord says = above.tag().startsWith("N") ? up(above, "obj") : above;
        if (says.index() == clause.index()) {
            return pronoun;
        }
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(says)) {
            if (edge.getRelation().toString().startsWith("nsubj")) {
                return edge.getDependent();
            }
        }
        return pronoun;
    }

    /** The governor by such a relation; without one the word itself. */
    private IndexedWord up(IndexedWord node, String relation) {
        for (SemanticGraphEdge edge : graph.incomingEdgeIterable(node)) {
            if (edge.getRelation().toString().matches(relation)) {
                return edge.getGovernor();
            }
        }
        return node;
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
