package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the log-linear model sees of a pair: the mentions' types and forms, the words between and around them, and the way
 * from one to the other through the parse. A name is seen as its type only, so that the model learns how things are
 * said and nothing about who someone is. Features as in Zhou et al., "Exploring Various Knowledge in Relation
 * Extraction", ACL 2005.
 */
final class PairFeatures {
    private static final int WHOLE_BETWEEN = 6;
    private static final int LONGEST_PATH = 7;
    private static final int AROUND = 4;

    private final Pair pair;
    private final String order;
    private final String types;
    private final Set<String> features = new LinkedHashSet<>();

    private PairFeatures(Pair pair) {
        this.pair = pair;
        this.order = pair.subjectFirst() ? "so" : "os";
        this.types = order + " " + pair.subject().type() + ">" + pair.object().type();
    }

    /** @param parse the sentence's dependencies, or null where it was not parsed */
    static Set<String> of(Pair pair, SemanticGraph parse) {
        PairFeatures features = new PairFeatures(pair);
        features.types();
        features.between();
        features.around();
        if (parse != null) {
            features.path(parse);
        }
        return features.features;
    }

    /** Whether a feature needs no parse. */
    static boolean isSurface(String feature) {
        return !feature.startsWith("parse ");
    }

    /** Whether a feature tells how common a thing is in news: learned where news are labelled enough, and from news only. */
    static boolean isOfNews(String feature) {
        return feature.startsWith("news");
    }

    private void types() {
        features.add("news");
        features.add("news types " + types);
        features.add("types " + types);
        features.add("forms " + types + " " + pair.subject().form() + ">"
                + pair.object().form());
        if (pair.subject().form() == Mention.Form.nominal) {
            pair.tokens(pair.subject()).forEach(token -> features.add("subject word " + word(token)));
        }
        if (pair.object().form() == Mention.Form.nominal) {
            pair.tokens(pair.object()).forEach(token -> features.add("object word " + word(token)));
        }
    }

    private void between() {
        List<String> words = words(pair.between());
        features.add("apart " + types + " "
                + (words.size() < 4 ? words.size() : words.size() < 8 ? "near" : words.size() < 15 ? "mid" : "far"));
        if (words.size() <= WHOLE_BETWEEN) {
            features.add("between " + types + " " + String.join(" ", words));
        }
        String previous = "^";
        for (String word : words) {
            features.add("word " + order + " " + word);
            features.add("typed word " + types + " " + word);
            features.add("words " + order + " " + previous + " " + word);
            previous = word;
        }
        if (!words.isEmpty()) {
            features.add("first " + types + " " + words.get(0));
            features.add("last " + types + " " + words.get(words.size() - 1));
        }
        features.add("others between "
                + words.stream().filter(word -> word.startsWith("<")).count());
    }

    private void around() {
        around("before", words(pair.before(AROUND)), true);
        around("after", words(pair.after(AROUND)), false);
    }

    private void around(String side, List<String> words, boolean nearestLast) {
        List<String> nearestFirst = new ArrayList<>(words);
        if (nearestLast) {
            Collections.reverse(nearestFirst);
        }
        if (nearestFirst.isEmpty()) {
            features.add(side + " " + types + " nothing");
            return;
        }
        features.add(side + " next " + types + " " + nearestFirst.get(0));
        if (nearestFirst.size() > 1) {
            features.add(side + " two " + order + " " + nearestFirst.get(0) + " " + nearestFirst.get(1));
        }
        nearestFirst.forEach(word -> features.add(side + " " + order + " " + word));
    }

    private void path(SemanticGraph parse) {
        IndexedWord from = head(parse, pair.subject());
        IndexedWord to = head(parse, pair.object());
        if (from == null || to == null || from.equals(to)) {
            return;
        }
        List<SemanticGraphEdge> edges = parse.getShortestUndirectedPathEdges(from, to);
        if (edges == null || edges.isEmpty() || edges.size() > LONGEST_PATH) {
            features.add("parse no path " + types);
            return;
        }
        StringBuilder relations = new StringBuilder();
        StringBuilder lemmas = new StringBuilder();
        IndexedWord at = from;
        for (SemanticGraphEdge edge : edges) {
            boolean down = edge.getGovernor().equals(at);
            at = down ? edge.getDependent() : edge.getGovernor();
            String relation = (down ? ">" : "<") + edge.getRelation().toString();
            relations.append(relation);
            lemmas.append(relation);
            features.add("parse relation " + relation);
            if (!at.equals(to)) {
                String lemma = lemma(at);
                lemmas.append(lemma);
                features.add("parse on path " + types + " " + lemma);
                features.add("parse step " + relation + lemma);
                childrenOf(parse, at);
            }
        }
        features.add("parse path " + types + " " + relations);
        features.add("parse lemmas " + lemmas);
        features.add("parse length " + edges.size());
        modifiers(parse, "subject", from);
        modifiers(parse, "object", to);
    }

    /** "was named chief executive": the word that tells often hangs beside the path, not on it. */
    private void childrenOf(SemanticGraph parse, IndexedWord word) {
        parse.getChildList(word).forEach(child -> {
            CoreLabel label = child.backingLabel();
            if (pair.mentionAt(label) == null) {
                features.add("parse beside " + lemma(child));
            }
        });
    }

    private void modifiers(SemanticGraph parse, String end, IndexedWord head) {
        for (SemanticGraphEdge edge : parse.outgoingEdgeList(head)) {
            if (pair.mentionAt(edge.getDependent().backingLabel()) == null) {
                features.add("parse " + end + " has " + edge.getRelation() + " " + lemma(edge.getDependent()));
            }
        }
        for (SemanticGraphEdge edge : parse.incomingEdgeList(head)) {
            features.add("parse " + end + " is " + edge.getRelation() + " of " + lemma(edge.getGovernor()));
        }
    }

    private IndexedWord head(SemanticGraph parse, Mention mention) {
        IndexedWord best = null;
        int bestDepth = Integer.MAX_VALUE;
        for (CoreLabel token : pair.tokens(mention)) {
            IndexedWord word = parse.getNodeByIndexSafe(token.index());
            if (word != null) {
                int depth = Math.max(
                        0,
                        parse.getPathToRoot(word) == null
                                ? 99
                                : parse.getPathToRoot(word).size());
                if (depth <= bestDepth) {
                    best = word;
                    bestDepth = depth;
                }
            }
        }
        return best;
    }

    private List<String> words(List<CoreLabel> tokens) {
        List<String> words = new ArrayList<>();
        Mention last = null;
        for (CoreLabel token : tokens) {
            Mention mention = pair.mentionAt(token);
            if (mention == null) {
                words.add(word(token));
            } else if (mention != last) {
                words.add("<" + mention.type() + ">");
            }
            last = mention;
        }
        return words;
    }

    private String lemma(IndexedWord word) {
        Mention mention = pair.mentionAt(word.backingLabel());
        return mention == null ? word(word.backingLabel()) : "<" + mention.type() + ">";
    }

    private static String word(CoreLabel token) {
        if (token.tag() != null && token.tag().equals("CD")) {
            return "<number>";
        }
        String lemma = token.tag() != null && token.tag().startsWith("V") ? token.lemma() : token.word();
        return lemma.toLowerCase(Locale.ROOT);
    }
}
