package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One sentence of a document as the rules look at it; parsed only when a rule asks for its graph. */
final class SentenceView {
    private final CoreMap sentence;
    private final Parser parser;
    private final List<Mention> mentions;
    private Shown shown;
    private Set<String> words;
    private Map<Integer, List<Mention>> byHead;

    SentenceView(CoreMap sentence, List<Mention> mentions, Parser parser) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.parser = parser;
    }

    List<CoreLabel> tokens() {
        return sentence.get(TokensAnnotation.class);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Whether two different ones are mentioned, one of some types and the other of others. */
    boolean mentions(Set<EntityType> some, Set<EntityType> others) {
        for (Mention one : mentions) {
            if (some.contains(one.type())) {
                for (Mention other : mentions) {
                    if (others.contains(other.type()) && !one.entity().equals(other.entity())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    Span span() {
        List<CoreLabel> tokens = tokens();
        return new Span(
                tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
    }

    Shown shown() {
        if (shown == null) {
            shown = Shown.of(tokens(), mentions);
        }
        return shown;
    }

    /** The text from one token to another, both included, with single spaces where the article has any gap. */
    String text(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            CoreLabel token = tokens().get(i);
            if (i > first && tokens().get(i - 1).endPosition() < token.beginPosition()) {
                text.append(' ');
            }
            text.append(token.originalText());
        }
        return text.toString();
    }

    /** All words and lemmas in lower case: what a rule's trigger is looked up in. */
    Set<String> words() {
        if (words == null) {
            words = new HashSet<>();
            for (CoreLabel token : tokens()) {
                words.add(token.word().toLowerCase(Locale.ROOT));
                words.add(token.lemma().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** Enhanced++ dependencies; empty for a sentence too long to be parsed well. */
    Optional<SemanticGraph> graph() {
        return parser.parse(sentence);
    }

    /** The mentions whose head word is this node. */
    List<Mention> headedBy(IndexedWord node) {
        if (byHead == null) {
            byHead = new HashMap<>();
            for (Mention mention : mentions) {
                byHead.computeIfAbsent(head(mention, graph().orElseThrow()), h -> new ArrayList<>())
                        .add(mention);
            }
        }
        return byHead.getOrDefault(node.index(), List.of());
    }

    /** The index in the graph of the word of a mention that hangs on a word outside it; the last such word. */
    private int head(Mention mention, SemanticGraph graph) {
        int last = -1;
        int head = -1;
        for (CoreLabel token : tokens()) {
            if (token.beginPosition() < mention.span().start()
                    || token.beginPosition() >= mention.span().end()) {
                continue;
            }
            last = token.index();
            IndexedWord node = graph.getNodeByIndexSafe(last);
            if (node != null && !token.tag().equals("POS") && hangsOutside(node, mention, graph)) {
                head = last;
            }
        }
        return head >= 0 ? head : last;
    }

    private boolean hangsOutside(IndexedWord node, Mention mention, SemanticGraph graph) {
        for (IndexedWord parent : graph.getParents(node)) {
            if (parent.beginPosition() >= mention.span().start()
                    && parent.beginPosition() < mention.span().end()) {
                return false;
            }
        }
        return true;
    }
}
