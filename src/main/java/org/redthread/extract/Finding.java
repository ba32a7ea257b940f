package org.redthread.extract;

import java.util.Map;
import java.util.Set;

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

    private static final Set<String> TALKS = Set.of("MET_WITH", "CONTACTED");

    /** Whether it was learned from words and not told by grammar who does what. */
    boolean isGuess() {
        return extractor.startsWith("learned/");
    }

    /** Whether it is a guess that two met of whom it is known that they spoke, or the other way round. */
    private boolean isMoreOf(Finding other) {
        return isGuess() && TALKS.contains(type) && TALKS.contains(other.type);
    }

    /**
     * Whether another finding in the same sentence makes this one needless: it relates the same two, or says of someone
     * nearer to the object what this says of its subject ("his daughter Ann lives in London").
     */
    boolean yieldsTo(Finding other) {
        Set<String> pair = Set.of(subject.entity(), object.entity());
        boolean nearer = object.equals(other.object)
                && subject.span().start() < other.subject.span().start()
                && other.subject.span().start() < object.span().start();
        return (type.equals(other.type) || isMoreOf(other))
                && (nearer || pair.equals(Set.of(other.subject.entity(), other.object.entity())));
    }

    /** How sure it is that its ends are who they are taken for: less where a nominal or pronoun stands for a name. */
    double certainty() {
        return confidence * certainty(subject) * certainty(object);
    }

    private static double certainty(Mention end) {
        return switch (end.form()) {
            case name, demonym -> 1;
            case pronoun -> 0.95;
            case nominal -> 0.85;
        };
    }
}
