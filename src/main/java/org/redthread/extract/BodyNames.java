package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** How far the name of a body goes on after "for" or "on", where models stop: "Committee for a Free Press", "Center on Budget Policy". */
final class BodyNames {
    private static final Set<String> BODIES = ModelNames.WORDS.get("body");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "our");

    private BodyNames() {}

    /** Where a name ends that was labelled up to a token (exclusive). */
    static int end(List<CoreLabel> tokens, int to) {
        if (!BODIES.contains(tokens.get(to - 1).word()) || to + 1 >= tokens.size()) {
            return to;
        }
        String joint = tokens.get(to).word();
        int from = ARTICLES.contains(tokens.get(to + 1).word()) ? to + 2 : to + 1;
        boolean country = joint.equals("on")
                && from < tokens.size()
                && tokens.get(from).ner().equals("B-LOCATION");
        if (!joint.matches("for|on") || !isPart(tokens, from) && !country) {
            return to;
        }
        int end = from + 1;
        while (isPart(tokens, end) || isPart(tokens, end + 1) && isInner(tokens, end)) {
            end++;
        }
        return end;
    }

    /** "Center for Elimination of Doubt"; "and" only where the models take all for one: "Centers for Disease Control and Prevention". */
    private static boolean isInner(List<CoreLabel> tokens, int i) {
        String word = tokens.get(i).word();
        return word.equals("of")
                || word.matches("and|&")
                        && tokens.get(i).ner().startsWith("I-")
                        && tokens.get(i + 1).ner().startsWith("I-");
    }

    private static boolean isPart(List<CoreLabel> tokens, int i) {
        return i < tokens.size()
                && Character.isUpperCase(tokens.get(i).word().charAt(0))
                && !tokens.get(i).ner().matches(".-(PERSON|LOCATION)")
                && !NameEdges.isTitle(tokens.get(i).word())
                && !NameEdges.isDate(tokens.get(i).word());
    }
}
