package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Unknown businesses by the last word of their name: "Northgate Metals" is none of the persons or places that the models
 * take it for, and is one where they see nothing.
 */
class Businesses {
    private final TypeWords words;
    private final FirstNames firstNames;
    private final Countries countries;

    Businesses(TypeWords words, FirstNames firstNames, Countries countries) {
        this.words = words;
        this.firstNames = firstNames;
        this.countries = countries;
    }

    void propose(NameScan scan) {
        List<CoreLabel> tokens = scan.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (isHead(tokens.get(i))
                    && (i + 1 == tokens.size() || !isHead(tokens.get(i + 1)))
                    && !NameEdges.isFirstOfPost(tokens, i)) {
                int from = start(scan, i);
                boolean unlabelled = isUnlabelled(tokens, from, i + 1);
                if (from < i && (unlabelled ? !isTitle(tokens) : !isPerson(tokens, from))) {
                    scan.propose(from, i + 1, EntityType.Organization);
                }
            }
        }
    }

    private boolean isHead(CoreLabel token) {
        String word = token.word();
        return token.tag().startsWith("NN")
                && !words.isAmbiguousHead(word)
                && words.ofHead(word).filter(EntityType.Company::equals).isPresent();
    }

    /** Where the name starts: with the label that the models gave, or else with the first of the capitalised words. */
    private int start(NameScan scan, int head) {
        List<CoreLabel> tokens = scan.tokens();
        int from = head;
        while (from > 0 && !tokens.get(from).ner().startsWith("B-") && isPart(tokens.get(from - 1))) {
            from--;
        }
        boolean country = from < head && countries.named(scan.text(from, head)).isPresent();
        return country ? head : from;
    }

    private static boolean isPart(CoreLabel token) {
        return token.ner().equals("O")
                ? token.tag().startsWith("NNP")
                        && Character.isUpperCase(token.word().charAt(0))
                        && !NameEdges.isTitle(token.word())
                        && !NameEdges.isDate(token.word())
                : Character.isUpperCase(token.word().charAt(0)) || token.word().matches("&|-");
    }

    private static boolean isUnlabelled(List<CoreLabel> tokens, int from, int to) {
        return tokens.subList(from, to).stream().allMatch(token -> token.ner().equals("O"));
    }

    /** A heading with capitals on all words says nothing by them. */
    private static boolean isTitle(List<CoreLabel> tokens) {
        long small = tokens.stream()
                .filter(token -> Character.isLowerCase(token.word().charAt(0)))
                .count();
        return small * 2 < tokens.size();
    }

    private boolean isPerson(List<CoreLabel> tokens, int from) {
        return tokens.get(from).ner().endsWith("PERSON")
                && firstNames.gender(tokens.get(from).word()) != null;
    }
}
