package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** What stands in capitals over and between the paragraphs of a page ("PHOTOS", "READ MORE", "SOCCER -"), and names nothing. */
final class Headings {
    private static final int SHOUTED = 4;
    private static final Set<String> LABELS = ModelNames.WORDS.get("label");

    private Headings() {}

    static boolean isHeading(List<CoreLabel> tokens, int from, int to) {
        List<CoreLabel> name = tokens.subList(from, to);
        return name.stream().allMatch(token -> LABELS.contains(token.word()))
                || to - from >= SHOUTED && name.stream().noneMatch(Headings::isSmall) && isShouted(tokens);
    }

    /** A line all in capitals, whose words look like names to the models. */
    private static boolean isShouted(List<CoreLabel> tokens) {
        return tokens.stream().filter(Headings::isSmall).count() * SHOUTED < tokens.size();
    }

    private static boolean isSmall(CoreLabel token) {
        return token.word().chars().anyMatch(Character::isLowerCase);
    }
}
