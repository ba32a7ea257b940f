package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Well-known organisations, what a noun calls a business, and words written as only businesses are ("OpenAI"). */
class KnownNames {
    private static final int LONGEST = 7;
    private static final Pattern CAMEL = Pattern.compile("\\p{Lu}\\p{Ll}+\\p{Lu}\\w*");
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
    private final TypeWords words;

    KnownNames(Organizations known, TypeWords words) {
        this.known = known;
        this.words = words;
    }

    void propose(NameScan scan) {
        List<CoreLabel> tokens = scan.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (known.mayBeginWith(tokens.get(i).word())) {
                proposeKnown(scan, i);
            }
            int end = called(tokens, i);
            if (end > i) {
                scan.propose(i, end, EntityType.Organization);
            }
            if (isCamel(tokens.get(i).word()) && besideBusiness(tokens, i, i + 1)) {
                scan.propose(i, i + 1, EntityType.Organization);
            }
        }
    }

    private void proposeKnown(NameScan scan, int from) {
        List<CoreLabel> tokens = scan.tokens();
        for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
            Optional<Organizations.Known> match = known.named(scan.text(from, to));
            if (match.isPresent() && (!match.get().word() || spokenFor(tokens, from, to))) {
                EntityType type = match.get().type();
                scan.propose(
                        from,
                        type == EntityType.Company ? full(tokens, to) : to,
                        type == null ? null : EntityType.Organization);
                return;
            }
        }
    }

    /** The end of the capitalised words after a noun for a business: "Kenyan bank Equity", "chipmaker Nvidia". */
    private int called(List<CoreLabel> tokens, int from) {
        boolean business = from > 0
                && Character.isLowerCase(tokens.get(from - 1).word().charAt(0))
                && tokens.get(from - 1).tag().equals("NN")
                && words.ofNoun(word(tokens, from - 1))
                        .filter(EntityType.Company::equals)
                        .isPresent();
        int to = from;
        while (business
                && to < tokens.size()
                && isNamePart(tokens.get(to))
                && !NameEdges.isDate(tokens.get(to).word())) {
            to++;
        }
        return to;
    }

    /** The tagger takes some unknown names for common nouns. */
    private static boolean isNamePart(CoreLabel token) {
        return token.tag().startsWith("NN")
                && Character.isUpperCase(token.word().charAt(0));
    }

    /** "Uber Technologies": what a known company's name is followed by in full. */
    private int full(List<CoreLabel> tokens, int to) {
        int end = to;
        while (end < tokens.size()
                && isNamePart(tokens.get(end))
                && isCompanyWord(tokens.get(end).word())) {
            end++;
        }
        return end;
    }

    private boolean isCompanyWord(String word) {
        return words.isLegalForm(word)
                || words.ofHead(word).filter(EntityType.Company::equals).isPresent();
    }

    /** An ambiguous word counts where the models see some name in just these words, or business words stand beside it. */
    private static boolean spokenFor(List<CoreLabel> tokens, int from, int to) {
        // "Vice Chairman" is no chairman of Vice
        if (NameEdges.isRank(tokens.get(from).word()) && Character.isUpperCase(next(tokens, to))) {
            return false;
        }
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
        return CAMEL.matcher(word).matches() && !word.startsWith("Mc") && !word.startsWith("Mac");
    }

    private static char next(List<CoreLabel> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).word().charAt(0) : '.';
    }

    private static String word(List<CoreLabel> tokens, int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word().toLowerCase(Locale.ROOT);
    }
}
