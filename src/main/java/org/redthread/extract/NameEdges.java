package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which tokens are a name, from one up to another (exclusive), when its edges are mended: models often take for part of it
 * what stands before or after it, all in capitals, and leave off what begins it.
 */
record NameEdges(int from, int to) {
    private static final Set<String> TITLES = ModelNames.WORDS.get("title");
    private static final Set<String> RANKS = ModelNames.WORDS.get("rank");
    private static final Set<String> PARTIES = ModelNames.WORDS.get("party");
    private static final Set<String> CHAMBERS = ModelNames.WORDS.get("chamber");
    private static final Set<String> STATES =
            Gazetteer.rows("states.tsv", 2).stream().map(row -> row[1]).collect(Collectors.toUnmodifiableSet());

    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String DATE =
            WEEKDAY + "|January|February|March|April|May|June|July|August|September|October" + "|November|December";
    private static final Set<String> DATED =
            Set.of("in", "until", "since", "by", "from", "of", "last", "this", "next", "on", "before", "after");

    static NameEdges of(List<CoreLabel> tokens, int from, int to, EntityType type) {
        int start = from;
        int end = to;
        if (type == EntityType.Person) {
            while (end - start > 1 && isTitle(word(tokens, start))) {
                start++;
            }
        }
        if (type != null
                && end - start > 1
                && (start == 0 || word(tokens, start).equals("the"))
                && word(tokens, start).equalsIgnoreCase("the")) {
            start++;
        }
        if (type == EntityType.Organization) {
            // "CNN Wednesday", "Unite America Executive Director"
            while (end - start > 1
                    && (isRank(word(tokens, end - 1)) || word(tokens, end - 1).matches(WEEKDAY))) {
                end--;
            }
            if (isChamberAfterParty(tokens, start, end)) {
                start++;
            }
        }
        if (type != null
                && end - start > 1
                && start > 0
                && isDate(word(tokens, start))
                && Character.isUpperCase(word(tokens, start + 1).charAt(0))
                && DATED.contains(word(tokens, start - 1).toLowerCase(Locale.ROOT))) {
            start++;
        }
        boolean adjective = type == EntityType.Organization
                && start > 0
                && word(tokens, start).matches("University|Institute|Academy|College|School|Museum")
                && tokens.get(start - 1).tag().matches("JJ|NNPS?")
                && Character.isUpperCase(word(tokens, start - 1).charAt(0));
        return new NameEdges(adjective ? start - 1 : start, end);
    }

    /** "Republican House Speaker": two organisations; not "Republican House Conference". */
    private static boolean isChamberAfterParty(List<CoreLabel> tokens, int from, int to) {
        return to - from == 2 && PARTIES.contains(word(tokens, from)) && CHAMBERS.contains(word(tokens, from + 1));
    }

    /** "Democratic West Virginia Rep. Ann Lee". */
    static boolean isStateAfterParty(NameScan scan, int from, int to) {
        return to - from > 1 && PARTIES.contains(word(scan.tokens(), from)) && STATES.contains(scan.text(from + 1, to));
    }

    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /** A word that goes before a post: "Vice", "Executive". */
    static boolean isRank(String word) {
        return RANKS.contains(word);
    }

    static boolean isDate(String word) {
        return word.matches(DATE);
    }

    private static String word(List<CoreLabel> tokens, int i) {
        return tokens.get(i).word();
    }
}
