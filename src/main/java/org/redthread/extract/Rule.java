package org.redthread.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One file under {@code rules/}: a claim type, how sentences state it, and sentences that show it.
 *
 * @param symmetric true where "A with B" and "B with A" are the same claim
 * @param outlets true where an outlet that only reports may be the object: who works for it is said of it
 * @param unless types that say the same more narrowly: a pair that has a claim of one of them gets none of this type
 * @param figures true for deals, of which the stake and the sum are kept
 */
record Rule(
        String type,
        int version,
        boolean symmetric,
        boolean figures,
        boolean outlets,
        Set<String> unless,
        Set<EntityType> subjects,
        Set<EntityType> objects,
        List<RulePattern> patterns,
        List<Example> states,
        List<Example> not) {

    /** Names the rule in a claim: {@code rules/SANCTIONED_BY@1}. */
    String extractor() {
        return "rules/" + type + "@" + version;
    }

    /**
     * A sentence and what it must give, or must not give: {@code subject} and {@code object} by name, and any other
     * field of a claim.
     */
    record Example(String text, Map<String, String> gives) {}
}
