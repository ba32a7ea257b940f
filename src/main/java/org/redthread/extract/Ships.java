package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/** Names of ships ("USS John S. McCain"): what they name is no entity, nor are the person and the town they are called after. */
class Ships {
    private static final int LONGEST = 5;
    private static final Set<String> PREFIXES = ModelNames.WORDS.get("ship");

    void propose(NameScan scan) {
        List<CoreLabel> tokens = scan.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (PREFIXES.contains(tokens.get(i).word())) {
                int end = i + 1;
                while (end < tokens.size() && end - i < LONGEST && isNamePart(tokens.get(end))) {
                    end++;
                }
                if (end > i + 1) {
                    scan.propose(i, end, (EntityType) null);
                }
            }
        }
    }

    private static boolean isNamePart(CoreLabel token) {
        return Character.isUpperCase(token.word().charAt(0))
                && !NameEdges.isTitle(token.word())
                && !NameEdges.isDate(token.word());
    }
}
