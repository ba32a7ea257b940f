package org.redthread.extract;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts sentences that do not end, as a page's menu read as one sentence would cost minutes and pair all its names, and
 * joins those that end too soon: "Rep. Ann Lee, D-S.C., spoke".
 */
class SentenceLimit {
    private static final int MAX_TOKENS = 150;
    private static final Set<String> PAUSES = Set.of(",", ";", ":", "--", "–", "—", "|", "•", "·");

    void apply(Annotation annotation) {
        List<CoreMap> sentences = new ArrayList<>();
        for (CoreMap read : joined(annotation)) {
            CoreMap sentence = withStateTags(read, annotation);
            List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
            if (tokens.size() <= MAX_TOKENS) {
                sentences.add(sentence);
            } else {
                for (int from = 0; from < tokens.size(); ) {
                    int to = cut(tokens, from);
                    sentences.add(part(annotation, tokens.subList(from, to)));
                    from = to;
                }
            }
        }
        annotation.set(SentencesAnnotation.class, sentences);
    }

    private static CoreMap withStateTags(CoreMap sentence, Annotation annotation) {
        List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
        return StateTags.isIn(tokens) ? part(annotation, StateTags.parted(tokens)) : sentence;
    }

    /** A sentence that begins with a comma goes on what stands before it, where a short form's full stop was taken for an end. */
    private static List<CoreMap> joined(Annotation annotation) {
        List<CoreMap> joined = new ArrayList<>();
        for (CoreMap sentence : annotation.get(SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
            if (!joined.isEmpty() && tokens.get(0).word().equals(",")) {
                List<CoreLabel> before = joined.remove(joined.size() - 1).get(TokensAnnotation.class);
                List<CoreLabel> both = new ArrayList<>(withFullStop(before));
                both.addAll(tokens);
                joined.add(part(annotation, both));
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    /** The last word and the full stop right after it as one: "S.C" and "." are "S.C.". */
    private static List<CoreLabel> withFullStop(List<CoreLabel> tokens) {
        int last = tokens.size() - 1;
        if (last == 0
                || !tokens.get(last).word().equals(".")
                || tokens.get(last - 1).endPosition() != tokens.get(last).beginPosition()) {
            return tokens;
        }
        CoreLabel word = tokens.get(last - 1);
        word.setWord(word.word() + ".");
        word.setValue(word.word());
        word.setOriginalText(word.originalText() + ".");
        word.setEndPosition(tokens.get(last).endPosition());
        return tokens.subList(0, last);
    }

    /** After the last pause in the second half of what is allowed; without one, at what is allowed. */
    private static int cut(List<CoreLabel> tokens, int from) {
        int end = Math.min(tokens.size(), from + MAX_TOKENS);
        if (end < tokens.size()) {
            for (int i = end; i > from + MAX_TOKENS / 2; i--) {
                if (PAUSES.contains(tokens.get(i - 1).word())) {
                    return i;
                }
            }
        }
        return end;
    }

    private static CoreMap part(Annotation annotation, List<CoreLabel> tokens) {
        int start = tokens.get(0).beginPosition();
        int end = tokens.get(tokens.size() - 1).endPosition();
        CoreMap part = new Annotation(annotation.get(TextAnnotation.class).substring(start, end));
        part.set(CharacterOffsetBeginAnnotation.class, start);
        part.set(CharacterOffsetEndAnnotation.class, end);
        part.set(TokensAnnotation.class, new ArrayList<>(tokens));
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
        }
        return part;
    }
}
