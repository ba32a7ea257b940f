package org.redthread.extract;

import java.util.Map;

/**
 * Two mentions that a finder holds to be related, before it is known who says it, how surely, and since when.
 *
 * @param trigger index of the token that carries the relation ("sanctioned", "founder"), from 0
 * @param attributive true where the relation is taken for granted in a name's title or apposition, so that what the
 *     sentence denies or foresees does not touch it
 * @param details {@code role}, {@code kind}, {@code stake}, {@code amount}, {@code modality}, {@code polarity} where known
 */
record Finding(
        String type,
        Mention subject,
        Mention object,
        int trigger,
        boolean attributive,
        Map<String, String> details,
        double confidence,
        String extractor) {

    /** Whether it was learned from words and not told by grammar who does what. */
    boolean isGuess() {
        return extractor.startsWith("learned/");
    }

    /** Whether the other relates the same two in the same way. */
    boolean saysSameAs(Finding other) {
        return type.equals(other.type)
                && subject.entity().equals(other.subject.entity())
                && object.entity().equals(other.object.entity());
    }
}
