package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;

/**
 * A text's sentences with their tokens, read piece by piece: on a chain of hyphened words, or tags that do not close, the
 * tokenizer's time grows as the square of their length, and it cannot be stopped.
 */
class Sentences {
    /** All but the longest articles are one piece. */
    private static final int PIECE = 20_000;

    /** Where a piece may end, the best first. */
    private static final List<String> BORDERS = List.of("\n\n", ".\n", ". ", " ");

    private final StanfordCoreNLP tokenizer;
    private final SentenceLimit longest = new SentenceLimit();

    Sentences() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit");
        // a heading without a full stop would else run into the first sentence
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        tokenizer = new StanfordCoreNLP(properties);
    }

    /** Where the piece ends that begins at an offset. */
    static int end(String text, int from) {
        if (text.length() - from <= PIECE) {
            return text.length();
        }
        for (String border : BORDERS) {
            int end = text.lastIndexOf(border, from + PIECE - border.length()) + border.length();
            if (end > from + PIECE / 2) {
                return end;
            }
        }
        return from + PIECE;
    }

    /** The sentences of a piece; their offsets are the text's. */
    List<CoreMap> in(String text, int from, int to) {
        Annotation piece = new Annotation(text.substring(from, to));
        tokenizer.annotate(piece);
        longest.apply(piece);
        List<CoreMap> sentences = piece.get(SentencesAnnotation.class);
        for (CoreMap sentence : sentences) {
            sentence.set(
                    CharacterOffsetBeginAnnotation.class, from + sentence.get(CharacterOffsetBeginAnnotation.class));
            sentence.set(CharacterOffsetEndAnnotation.class, from + sentence.get(CharacterOffsetEndAnnotation.class));
            for (CoreLabel token : sentence.get(TokensAnnotation.class)) {
                token.setBeginPosition(from + token.beginPosition());
                token.setEndPosition(from + token.endPosition());
            }
        }
        return sentences;
    }
}
