package org.redthread.extract;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose minister someone is when the text leaves it to the reader: "a former vice minister who had fallen out of favour with
 * Beijing". Only where the words about the post name one country, and that country is what the article is about.
 */
final class ImpliedState implements Finder {
    private static final String EXTRACTOR = "implied/EMPLOYED_BY@1";
    private static final double CONFIDENCE = 0.7;
    private static final int ENOUGH = 3;
    private static final Set<String> POSTS =
            Set.of("minister", "premier", "official", "diplomat", "lawmaker", "general");
    private static final Set<String> ABROAD = Set.of("in", "to", "into", "from", "at", "for");

    private final String state;

    ImpliedState(Document document) {
        Map<String, Integer> counts = new HashMap<>();
        document.mentions().stream()
                .filter(mention -> mention.type() == EntityType.Country)
                .forEach(mention -> counts.merge(mention.entity(), 1, Integer::sum));
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        List<String> first = counts.entrySet().stream()
                .filter(count -> count.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        state = most >= ENOUGH && first.size() == 1 ? first.get(0) : null;
    }

    @Override
    public List<Finding> find(SentenceView sentence) {
        List<Finding> findings = new ArrayList<>();
        boolean worthParsing = state != null
                && sentence.mentions().stream()
                        .anyMatch(mention -> mention.entity().equals(state))
                && sentence.words().stream().anyMatch(POSTS::contains);
        if (worthParsing) {
            sentence.graph().ifPresent(graph -> find(sentence, graph, findings));
        }
        return findings;
    }

    private void find(SentenceView sentence, SemanticGraph graph, List<Finding> findings) {
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            IndexedWord post = edge.getDependent();
            if (edge.getRelation().toString().equals("appos") && POSTS.contains(post.lemma())) {
                List<Mention> countries = below(post, graph, sentence);
                if (countries.size() == 1 && countries.get(0).entity().equals(state)) {
                    sentence.headedBy(edge.getGovernor()).stream()
                            .filter(mention -> mention.type() == EntityType.Person)
                            .forEach(person -> findings.add(finding(person, countries.get(0), post, graph, sentence)));
                }
            }
        }
    }

    private static Finding finding(
            Mention person, Mention country, IndexedWord post, SemanticGraph graph, SentenceView sentence) {
        int first = post.index();
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(post)) {
            boolean partOfTitle =
                    Set.of("amod", "compound").contains(edge.getRelation().toString());
            first = partOfTitle ? Math.min(first, edge.getDependent().index()) : first;
        }
        return new Finding(
                "EMPLOYED_BY",
                person,
                country,
                post.index() - 1,
                true,
                Map.of("role", sentence.text(first - 1, post.index() - 1)),
                CONFIDENCE,
                EXTRACTOR);
    }

    /** The countries in the words that hang on the post, but not those where something happens or someone goes. */
    private static List<Mention> below(IndexedWord post, SemanticGraph graph, SentenceView sentence) {
        List<Mention> countries = new ArrayList<>();
        Set<IndexedWord> seen = new HashSet<>(Set.of(post));
        List<IndexedWord> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            IndexedWord word = open.remove(open.size() - 1);
            sentence.headedBy(word).stream()
                    .filter(mention -> mention.type() == EntityType.Country && !isAbroad(word, graph))
                    .forEach(countries::add);
            graph.getChildren(word).stream().filter(seen::add).forEach(open::add);
        }
        return countries;
    }

    private static boolean isAbroad(IndexedWord country, SemanticGraph graph) {
        return graph.getChildren(country).stream().anyMatch(child -> ABROAD.contains(child.word()));
    }
}
