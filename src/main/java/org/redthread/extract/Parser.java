package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.semgraph.SemanticGraphFactory.Mode;
import edu.stanford.nlp.trees.GrammaticalStructure.Extras;
import edu.stanford.nlp.util.CoreMap;
import java.util.Optional;

/**
 * Parses single sentences on demand: a parse costs ten times all the rest, and few sentences can hold a claim. Called
 * without CoreNLP's annotator, which makes four more kinds of dependencies.
 */
class Parser {
    private static final int MAX_TOKENS = 80;

    private final DependencyParser parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);

    /**
     * The sentence's enhanced++ dependencies, made on the first call and kept in the sentence.
     *
     * @return empty for a sentence too long to be parsed well
     */
    Optional<SemanticGraph> parse(CoreMap sentence) {
        if (sentence.get(TokensAnnotation.class).size() > MAX_TOKENS) {
            return Optional.empty();
        }
        if (!sentence.containsKey(EnhancedPlusPlusDependenciesAnnotation.class)) {
            sentence.set(
                    EnhancedPlusPlusDependenciesAnnotation.class,
                    SemanticGraphFactory.makeFromTree(
                            parser.predict(sentence), Mode.ENHANCED_PLUS_PLUS, Extras.NONE, null));
        }
        return Optional.ofNullable(sentence.get(EnhancedPlusPlusDependenciesAnnotation.class));
    }
}
