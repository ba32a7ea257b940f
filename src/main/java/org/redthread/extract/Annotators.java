package org.redthread.extract;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.redthread.RedthreadException;

/**
 * Sentences with tokens, parts of speech, lemmas and name labels. Called one by one instead of as CoreNLP's pipeline, so
 * that a deadline can stop them between two sentences and no number or date recogniser runs.
 */
class Annotators {
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final StanfordCoreNLP tokenizer;
    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final SentenceLimit limit = new SentenceLimit();

    Annotators() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit");
        // a heading without a full stop would else run into the first sentence
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        tokenizer = new StanfordCoreNLP(properties);
        tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
        try {
            names = CRFClassifier.getClassifier(NAMES);
        } catch (IOException | ClassNotFoundException e) {
            throw new RedthreadException("CoreNLP's name model cannot be read; check the models jar: " + NAMES, e);
        }
    }

    /** The text's sentences; those that were not reached before the deadline are left out. */
    Annotation annotate(String text, Instant deadline) {
        Annotation annotation = new Annotation(text);
        tokenizer.annotate(annotation);
        limit.apply(annotation);
        Morphology morphology = new Morphology();
        List<CoreMap> done = new ArrayList<>();
        for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
            if (Instant.now().isAfter(deadline)) {
                break;
            }
            List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
            tagger.tagCoreLabels(tokens);
            tokens.forEach(token -> token.setLemma(morphology.lemma(token.word(), token.tag())));
            List<CoreLabel> labelled = names.classifySentence(tokens);
            for (int i = 0; i < tokens.size(); i++) {
                String l = labelled.get(i).get(AnswerAnnotation.class);
                String p = i > 0 ? labelled.get(i - 1).get(AnswerAnnotation.class) : "O";
                tokens.get(i).setNER(l.equals("O") ? l : (l.equals(p) ? "I-" : "B-") + l);
            }
            done.add(sentence);
        }
        annotation.set(SentencesAnnotation.class, done);
        return annotation;
    }
}
