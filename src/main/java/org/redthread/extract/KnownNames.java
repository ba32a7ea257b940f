package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Well-known organisations, and words written as only businesses are ("OpenAI") in a business's place. */
class KnownNames {
    private static final int LONGEST = 7;
    private static final Set<String> BUSINESS_AFTER = Set.of(
            "ceo",
            "cfo",
            "cto",
            "executive",
            "executives",
            "shares",
            "stock",
            "founder",
            "co-founder",
            "cofounder",
            "employees",
            "engineers",
            "app",
            "users",
            "customers",
            "spokesperson",
            "spokesman",
            "spokeswoman",
            "subsidiary",
            "chief",
            "boss",
            "investors",
            "chairman");
    private static final Set<String> BUSINESS_BEFORE = Set.of(
            "company",
            "startup",
            "start-up",
            "firm",
            "giant",
            "maker",
            "chipmaker",
            "automaker",
            "carmaker",
            "retailer",
            "accelerator",
            "developer",
            "acquired",
            "bought",
            "rival",
            "parent",
            "like",
            "at",
            "joined",
            "founded",
            "by",
            "from");

    private final Organizations known;

    KnownNames(Organizations known) {
        this.known = known;
    }

    void propose(NameScan scan) {
        List<CoreLabel> tokens = scan.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int from = i;
            for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
                Optional<Organizations.Known> match = known.named(scan.text(from, to));
                if (match.isPresent() && (!match.get().word() || spokenFor(tokens, from, to))) {
                    scan.propose(from, to, match.get().type() == null ? null : EntityType.Organization);
                    break;
                }
            }
            if (isCamel(tokens.get(i).word()) && besideBusiness(tokens, i, i + 1)) {
                scan.propose(i, i + 1, EntityType.Organization);
            }
        }
    }

    /** An ambiguous word counts where the models see some name in just these words, or business words stand beside it. */
    private static boolean spokenFor(List<CoreLabel> tokens, int from, int to) {
        boolean labelled = tokens.get(from).ner().startsWith("B-")
                && (to == tokens.size() || !tokens.get(to).ner().startsWith("I-"));
        return labelled && !tokens.get(from).ner().endsWith("LOCATION")
                || Character.isUpperCase(tokens.get(from).word().charAt(0))
                        && from > 0
                        && besideBusiness(tokens, from, to);
    }

    private static boolean besideBusiness(List<CoreLabel> tokens, int from, int to) {
        String after = word(tokens, to);
        if (after.matches("['’]s?")) {
            return Character.isUpperCase(tokens.get(from).word().charAt(0));
        }
        return BUSINESS_AFTER.contains(after) || BUSINESS_BEFORE.contains(word(tokens, from - 1));
    }

    /** "OpenAI", "DeepMind": capitals inside a word. */
    private static boolean isCamel(String word) {
        return word.matches("\\p{Lu}\\p{Ll}+\\p{Lu}\\w*") && !word.startsWith("Mc") && !word.startsWith("Mac");
    }

    private static String word(List<CoreLabel> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word().toLowerCase(Locale.ROOT);
    }
}
