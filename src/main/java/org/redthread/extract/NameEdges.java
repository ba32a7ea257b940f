package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which tokens are a name, from one up to another (exclusive), when its edges are mended: models often take for part of it
 * what stands before or after it, all in capitals, and leave off what begins it.
 */
record NameEdges(int from, int to) {
    private static final Set<String> TITLES = ModelNames.WORDS.get("title");
    private static final Set<String> RANKS = ModelNames.WORDS.get("rank");
    private static final Set<String> PARTIES = ModelNames.WORDS.get("party");
    private static final Set<String> CHAMBERS = ModelNames.WORDS.get("chamber");
    private static final Set<String> POSTS = ModelNames.WORDS.get("post");

    private static final Set<String> OPEN = Set.of("(", "[", "\"", "“", "``", "‘", "`");
    private static final Set<String> CLOSE = Set.of(")", "]", "\"", "”", "''");

    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String DATE =
            WEEKDAY + "|January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Set<String> DATED =
            Set.of("in", "until", "since", "by", "from", "of", "last", "this", "next", "on", "before", "after");

    static NameEdges of(List<CoreLabel> tokens, int from, int to, EntityType type) {
        int start = afterClosed(tokens, from, to);
        int end = beforeOpen(tokens, start, to);
        if (type == EntityType.Person) {
            while (end - start > 1 && isTitle(word(tokens, start))) {
                start++;
            }
            end = repeat(tokens, start, end);
            if (end - start > 2 && word(tokens, end - 1).matches(WEEKDAY)) {
                end--;
            }
            end = hyphen(tokens, end);
        }
        if (type == EntityType.Place && end < tokens.size() && isDotOf(tokens, end)) {
            end++;
        }
        if (type != null
                && end - start > 1
                && (start == 0 || word(tokens, start).equals("the"))
                && word(tokens, start).equalsIgnoreCase("the")) {
            start++;
        }
        if (type == EntityType.Organization) {
            if (end - start > 1 && word(tokens, start).equals("Former")) {
                start++;
            }
            // "CNN Wednesday", "Unite America Executive Director"
            while (end - start > 1
                    && (isRank(word(tokens, end - 1)) || word(tokens, end - 1).matches(WEEKDAY))) {
                end--;
            }
            if (isChamberAfterParty(tokens, start, end)) {
                start++;
            }
            while (end - start > 1 && isFirstOfPost(tokens, end - 1)) {
                end--;
            }
            end = BodyNames.end(tokens, end);
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
        boolean named = type == EntityType.Organization && isItsArticle(tokens, start - 1);
        return new NameEdges(adjective || named ? start - 1 : start, end);
    }

    /** "told The Times": an article with a capital within a sentence is the name's. */
    private static boolean isItsArticle(List<CoreLabel> tokens, int i) {
        return i > 0
                && word(tokens, i).equals("The")
                && Character.isLowerCase(word(tokens, i - 1).charAt(0));
    }

    /** "[Jon] Huntsman": what stands before a mark that closes what was opened before the name is no part of it. */
    private static int afterClosed(List<CoreLabel> tokens, int from, int to) {
        int start = from;
        while (start < to - 1 && OPEN.contains(word(tokens, start))) {
            start++;
        }
        for (int i = start; i < to - 1 && !OPEN.contains(word(tokens, i)); i++) {
            if (CLOSE.contains(word(tokens, i))) {
                return i + 1;
            }
        }
        return start;
    }

    /** "Mary [Lee, he means] spoke": nor is what follows a mark that the name does not close. */
    private static int beforeOpen(List<CoreLabel> tokens, int from, int to) {
        int open = -1;
        for (int i = from + 1; i < to; i++) {
            if (open < 0 && OPEN.contains(word(tokens, i))) {
                open = i;
            } else if (CLOSE.contains(word(tokens, i))) {
                open = -1;
            }
        }
        return open < 0 ? to : open;
    }

    /** "Republican House Speaker": two organisations; not "Republican House Conference". */
    private static boolean isChamberAfterParty(List<CoreLabel> tokens, int from, int to) {
        return to - from == 2 && PARTIES.contains(word(tokens, from)) && CHAMBERS.contains(word(tokens, from + 1));
    }

    /** "Speaker of the House Ann Lee", if the end is none of a body's: "Speaker of the House Budget Panel". */
    static boolean isChamberBeforePerson(List<CoreLabel> tokens, int from, int to) {
        return to - from == 3
                && from > 1
                && CHAMBERS.contains(word(tokens, from))
                && word(tokens, from - 1).equals("the")
                && word(tokens, from - 2).equals("of");
    }

    /** "Democratic West Virginia Rep. Ann Lee". */
    static boolean isStateAfterParty(NameScan scan, int from, int to) {
        return to - from > 1 && PARTIES.contains(word(scan.tokens(), from)) && Shown.isRegion(scan.text(from + 1, to));
    }

    /** "Press" of a "Press Secretary", which would end a business's name else. */
    static boolean isFirstOfPost(List<CoreLabel> tokens, int i) {
        return i + 1 < tokens.size() && POSTS.contains(word(tokens, i) + " " + word(tokens, i + 1));
    }

    /** Whether a name ends in what a judge or attorney is called, and is none. */
    static boolean isOfJudge(List<CoreLabel> tokens, int to) {
        return to < tokens.size()
                && word(tokens, to - 1).matches("District|Bankruptcy|Circuit|Magistrate")
                && word(tokens, to).matches("Judge|Attorney");
    }

    /** Where a name begins anew: pages glue a link's text to the name that it is set on ("Ann Lee Ann Mary LeeReaders"). */
    private static int repeat(List<CoreLabel> tokens, int from, int to) {
        for (int i = from + 2; i < to; i++) {
            if (word(tokens, i).equals(word(tokens, from))) {
                return i;
            }
        }
        return to;
    }

    /** "Moon Jae-in": what is tied to the name in small letters, if it is short and no word that tells of him ("Lee-led"). */
    private static int hyphen(List<CoreLabel> tokens, int to) {
        boolean tied = to + 1 < tokens.size()
                && word(tokens, to).equals("-")
                && tokens.get(to).beginPosition() == tokens.get(to - 1).endPosition()
                && tokens.get(to + 1).beginPosition() == tokens.get(to).endPosition()
                && word(tokens, to + 1).matches("\\p{Ll}{2,4}")
                && !word(tokens, to + 1).matches("led|era|run|like|born|held|made|bred|type|wide|to|and|or|for|vs")
                && (to + 2 == tokens.size() || !word(tokens, to + 2).equals("-"));
        return tied ? to + 2 : to;
    }

    /** The full stop that ends a sentence and the short form of a state at once: "in Jackson, Wyo." */
    private static boolean isDotOf(List<CoreLabel> tokens, int i) {
        return word(tokens, i).equals(".")
                && tokens.get(i).beginPosition() == tokens.get(i - 1).endPosition()
                && Shown.isRegion(word(tokens, i - 1) + ".");
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
