package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences with tokens, parts of speech, lemmas and name labels. Called one by one instead of as CoreNLP's pipeline, so
 * that a time limit can stop them between two sentences and no number or date recogniser runs.
 */
class Annotators {
    /** Some hours of a reader's time; tokens take a hundred times the memory of their characters. */
    private static final int MOST_CHARACTERS = 400_000;

    /** Of the time; what was reached is then still to be labelled once more, its names to be joined, claims to be found. */
    private static final double SHARE = 0.4;

    private final Sentences sentences = new Sentences();
    private final MaxentTagger tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    private final NameModel names = new NameModel();

    /** The text's sentences; those that are too many, or were not reached in time, are left out; its end is how far they go. */
    Annotation annotate(String whole, TimeLimit limit) {
        String text = beginning(whole);
        Morphology morphology = new Morphology();
        List<CoreMap> done = new ArrayList<>();
        List<List<CoreLabel>> document = new ArrayList<>();
        boolean late = false;
        for (int from = 0, to; from < text.length() && !late; from = to) {
            to = Sentences.end(text, from);
            for (CoreMap sentence : sentences.in(text, from, to)) {
                late = limit.isUsed(SHARE);
                if (late) {
                    break;
                }
                List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
                tagger.tagCoreLabels(tokens);
                tokens.forEach(token -> token.setLemma(morphology.lemma(token.word(), token.tag())));
                names.labelFirst(tokens);
                document.add(tokens);
                done.add(sentence);
            }
        }
        names.labelSecond(document);
        Annotation annotation = new Annotation(text);
        annotation.set(SentencesAnnotation.class, done);
        annotation.set(CharacterOffsetEndAnnotation.class, late ? end(done) : text.length());
        return annotation;
    }

    private static int end(List<CoreMap> sentences) {
        return sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).get(CharacterOffsetEndAnnotation.class);
    }

    private static String beginning(String text) {
        if (text.length() <= MOST_CHARACTERS) {
            return text;
        }
        int end = text.lastIndexOf(' ', MOST_CHARACTERS);
        return text.substring(0, end > MOST_CHARACTERS / 2 ? end : MOST_CHARACTERS);
    }
}
