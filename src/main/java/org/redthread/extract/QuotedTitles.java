package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** Titles of works and projects in quotation marks ("China Targets"): what they name is no entity, nor its words. */
class QuotedTitles {
    private static final int LONGEST = 7;
    private static final Set<String> OPEN = Set.of("\"", "“", "``", "'", "‘", "`");
    private static final Set<String> CLOSE = Set.of("\"", "”", "''", "'", "’");
    private static final Set<String> SMALL = Set.of("of", "the", "and", "in", "for", "to", "a", "on", "with");

    void propose(NameScan scan) {
        List<CoreLabel> tokens = scan.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (OPEN.contains(tokens.get(i).word())) {
                int end = i + 1;
                while (end < tokens.size()
                        && end - i <= LONGEST
                        && isTitleWord(tokens.get(end).word())) {
                    end++;
                }
                if (end - i > 2
                        && end < tokens.size()
                        && CLOSE.contains(tokens.get(end).word())) {
                    scan.propose(i + 1, end, (EntityType) null);
                }
            }
        }
    }

    private static boolean isTitleWord(String word) {
        return Character.isUpperCase(word.charAt(0)) || SMALL.contains(word);
    }
}
