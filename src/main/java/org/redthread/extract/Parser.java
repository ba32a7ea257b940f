package org.redthread.extract;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.semgraph.SemanticGraphFactory.Mode;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parses single sentences on demand, since few can hold a claim: the same arcs as by CoreNLP's dependency parser, whose
 * annotator makes four more kinds of dependencies and whose network costs six times as much.
 */
class Parser {
    private static final int MAX_TOKENS = 80;

    private final ParseNetwork network = ParseNetwork.load(DependencyParser.DEFAULT_MODEL);

    /**
     * The sentence's enhanced++ dependencies, made on the first call and kept in the sentence.
     *
     * @return empty for a sentence too long to be parsed well
     */
    Optional<SemanticGraph> parse(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
        if (tokens.size() > MAX_TOKENS) {
            return Optional.empty();
        }
        if (!sentence.containsKey(EnhancedPlusPlusDependenciesAnnotation.class)) {
            IndexedWord root = new IndexedWord(new Word("ROOT"));
            root.setIndex(0);
            sentence.set(
                    EnhancedPlusPlusDependenciesAnnotation.class,
                    SemanticGraphFactory.makeFromTree(
                            new UniversalEnglishGrammaticalStructure(arcs(tokens, root), new TreeGraphNode(root)),
                            Mode.ENHANCED_PLUS_PLUS,
                            Extras.NONE,
                            null));
        }
        return Optional.ofNullable(sentence.get(EnhancedPlusPlusDependenciesAnnotation.class));
    }

    /** A plain tree, an arc for each token. */
    private List<TypedDependency> arcs(List<CoreLabel> tokens, IndexedWord root) {
        ParseState state = new ParseState(tokens, network);
        state.finish();
        List<TypedDependency> arcs = new ArrayList<>();
        for (int i = 1; i <= tokens.size(); i++) {
            int head = state.head(i);
            arcs.add(new TypedDependency(
                    head == 0
                            ? GrammaticalRelation.ROOT
                            : relation(network.labels().get(state.label(i))),
                    head == 0 ? root : new IndexedWord(tokens.get(head - 1)),
                    new IndexedWord(tokens.get(i - 1))));
        }
        return arcs;
    }

    private static GrammaticalRelation relation(String label) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(label);
        return known == null
                ? new GrammaticalRelation(Language.UniversalEnglish, label, null, GrammaticalRelation.DEPENDENT)
                : known;
    }
}
