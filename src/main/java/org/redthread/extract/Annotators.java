package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Sentences with tokens, parts of speech, lemmas and name labels. Called one by one instead of as CoreNLP's pipeline, so
 * that a deadline can stop them between two sentences and no number or date recogniser runs.
 */
class Annotators {
    private final StanfordCoreNLP tokenizer;
    private final MaxentTagger tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    private final NameModel names = new NameModel();
    private final SentenceLimit limit = new SentenceLimit();

    Annotators() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit");
        // a heading without a full stop would else run into the first sentence
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        tokenizer = new StanfordCoreNLP(properties);
    }

    /** The text's sentences; those that were not reached before the deadline are left out. */
    Annotation annotate(String text, Instant deadline) {
        Annotation annotation = new Annotation(text);
        tokenizer.annotate(annotation);
        limit.apply(annotation);
        Morphology morphology = new Morphology();
        List<CoreMap> done = new ArrayList<>();
        List<List<CoreLabel>> document = new ArrayList<>();
        for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
            if (Instant.now().isAfter(deadline)) {
                break;
            }
            List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
            tagger.tagCoreLabels(tokens);
            tokens.forEach(token -> token.setLemma(morphology.lemma(token.word(), token.tag())));
            names.labelFirst(tokens);
            document.add(tokens);
            done.add(sentence);
        }
        names.labelSecond(document);
        annotation.set(SentencesAnnotation.class, done);
        return annotation;
    }
}
