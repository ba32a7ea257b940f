package org.redthread.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** One way in which sentences state a claim. */
sealed interface RulePattern permits SurfacePattern, GraphPattern {

    /** Words one of which must be in the sentence; empty when any sentence may match. */
    Set<String> words();

    Traits traits();

    /** Pairs of mentions of allowed types that the sentence relates in this way. */
    List<Match> match(SentenceView sentence);

    /**
     * What is true of every match of a pattern.
     *
     * @param details fixed ones, such as the kind of kin
     */
    record Traits(
            Set<EntityType> subjects,
            Set<EntityType> objects,
            boolean attributive,
            double confidence,
            Map<String, String> details) {}

    /** @param details what the words gave: role, stake, amount */
    record Match(Mention subject, Mention object, int trigger, Map<String, String> details) {}
}
