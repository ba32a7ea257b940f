package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** "OSLO, March 3 (Reuters) - ": the place is one, whatever its capitals look like, and the agency only reports. */
class Datelines {
    private static final int LONGEST = 14;
    private static final int LETTERS = 3;

    private final Set<String> agencies = new HashSet<>();

    Datelines(List<List<CoreLabel>> sentences) {
        for (List<CoreLabel> tokens : sentences) {
            int agency = agency(tokens);
            if (agency > 0) {
                agencies.add(tokens.get(agency).word());
            }
        }
    }

    /** Whether the word is the agency that a dateline credits. */
    boolean isAgency(String name) {
        return agencies.contains(name);
    }

    void propose(NameScan scan) {
        List<CoreLabel> tokens = scan.tokens();
        int place = capitals(tokens);
        if (place > 0
                && place < tokens.size()
                && tokens.get(place).word().matches("[,:(]|-+|[–—]")
                && !Headings.isHeading(tokens, 0, place)) {
            scan.propose(0, place, EntityType.Place);
        }
        int agency = agency(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (isAgency(tokens.get(i).word())) {
                scan.propose(i, i + 1, i == agency ? null : EntityType.Organization);
            }
        }
    }

    /** How many words in capitals the sentence opens with. */
    private static int capitals(List<CoreLabel> tokens) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).word().matches("\\p{Lu}[\\p{Lu}.'-]*")) {
            i++;
        }
        return i > 0 && tokens.get(0).word().length() > LETTERS ? i : 0;
    }

    /** The one word in the brackets before the dash of a dateline, else -1. */
    private static int agency(List<CoreLabel> tokens) {
        if (capitals(tokens) == 0) {
            return -1;
        }
        for (int i = 1; i < Math.min(LONGEST, tokens.size() - 2); i++) {
            if (tokens.get(i).word().equals("(")
                    && tokens.get(i + 2).word().equals(")")
                    && i + 3 < tokens.size()
                    && tokens.get(i + 3).word().matches("-+|[–—]")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "(Reporting by …; editing by …)": who worked on an article is no part of what it tells. */
    static boolean isCredit(List<CoreLabel> tokens) {
        StringBuilder opening = new StringBuilder();
        tokens.stream()
                .limit(LETTERS + 1)
                .forEach(token -> opening.append(token.word().toLowerCase()).append(' '));
        return opening.toString()
                .matches(
                        "(\\( |-lrb- )?((additional )?reporting|writing|written|editing|edited|compiled) (and \\w+ )?by .*");
    }
}
