package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Optional;

/** Parses single sentences on demand: a parse costs ten times all the rest, and few sentences can hold a claim. */
class Parser {
    private static final int MAX_TOKENS = 80;

    private final DependencyParseAnnotator annotator = new DependencyParseAnnotator();

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
            Annotation single = new Annotation(sentence.get(TextAnnotation.class));
            single.set(SentencesAnnotation.class, List.of(sentence));
            annotator.annotate(single);
        }
        return Optional.ofNullable(sentence.get(EnhancedPlusPlusDependenciesAnnotation.class));
    }
}
