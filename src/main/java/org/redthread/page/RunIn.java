package org.redthread.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scraper's lost line breaks ran into a paragraph: advertisements, which go, and subheads, which become paragraphs
 * of their own. Both stand between two sentences and end in no full stop.
 */
final class RunIn {
    /** Labels over advertisements. One may be said of an advertisement; two in a row no reporter writes. */
    private static final Pattern LABELS = Pattern.compile(
            "(?=[bfSPYMRA])(?:(?:by|from) \\p{Lu}\\w+(?= (?:by|from|Sponsored|Promoted|Advertisement)\\b)|(?:Sponsored|Promoted) (?:Links?|Content|Stor(?:y|ies)|Posts?)|"
                    + "(?:You )?(?:May|Might) (?:Also )?(?:Like|Enjoy)(?: by \\p{Lu}\\w+)?|Recommended (?:For You|By|Stories)|Advertisements?|ADVERTISEMENT|Paid (?:Content|Post)|Around the Web)"
                    + "(?:\\s+|$)");

    private static final Pattern CLOSES = Pattern.compile(
            "\\b(?:Undo|Learn More|Read More|Shop Now|Sign Up|Install Now|Play Now|Get Offer|Buy Now|Order Now|View More|See More|Click Here|Apply Now)\\b\\s*");
    private static final Pattern BY_AN_ADVERTISER = Pattern.compile("(?:Like|Enjoy) by ");
    private static final int LABELS_ENOUGH = 2;

    private static final Pattern OPENER = Pattern.compile(
            "(?<=[\\p{L}\\d'’%)] )(?=(?:In|On|At|By|For|From|With|Before|After|When|While|Although|Though|Since|During|As|Under|Over|Despite|If|Once|To|"
                    + "The|A|An|This|That|These|Those|There|It|He|She|They|We|But|However|Because|According|Its|His|Her|Their|One|Some|Many|Most|Both|Not|Now) (?!of )\\p{Ll})");
    private static final Pattern FINITE = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|be|been|has|have|had|do|does|did|says?|said|told|tells|will|would|can|could|may|might|must|shall|should|gets?|got|went|goes|came|comes?|made|makes?|took|takes?|gave|gives?|became|becomes?|i|you|he|she|it|they|we|who|which|that|added|asked|wrote|according)\\b");
    private static final Pattern HANGS_ON = Pattern.compile(
            "(?i).*\\b(?:the|a|an|of|in|on|at|by|for|from|with|to|and|or|as|into|its|his|her|their|than|vs|called|named|titled|\\p{L}+ly)\\s*");
    private static final int SUBHEAD = 80;
    private static final int SUBHEAD_WORDS = 10;
    private static final int SENTENCE = 40;

    private RunIn() {}

    /** The paragraphs that one run-together paragraph is made of. */
    static List<String> apart(String paragraph) {
        if (paragraph.length() > Sentences.LONGEST) {
            return List.of(paragraph);
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String sentence : Sentences.of(withoutAdvertisement(paragraph))) {
            int subhead = subheadEnd(sentence);
            if (subhead > 0) {
                close(open, paragraphs);
                String line = sentence.substring(0, subhead).strip();
                if (!Clutter.isLine(line)) {
                    paragraphs.add(line);
                }
                sentence = sentence.substring(subhead);
            }
            open.append(sentence);
        }
        close(open, paragraphs);
        return paragraphs;
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        String text = open.toString().strip();
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        open.setLength(0);
    }

    /** From the first label to the button that closes the advertisement, else to where a sentence opens, else to the last label. */
    private static String withoutAdvertisement(String paragraph) {
        StringBuilder kept = new StringBuilder();
        for (String sentence : Sentences.of(paragraph)) {
            Matcher label = LABELS.matcher(sentence);
            int first = -1;
            int last = -1;
            int labels = 0;
            while (label.find()) {
                first = first < 0 ? label.start() : first;
                last = label.end();
                labels += BY_AN_ADVERTISER.matcher(label.group()).find() ? LABELS_ENOUGH : 1;
            }
            if (labels < LABELS_ENOUGH) {
                kept.append(sentence);
                continue;
            }
            Matcher closes = CLOSES.matcher(sentence);
            Matcher opener = OPENER.matcher(sentence);
            int end = opener.find(last) && opener.start() <= last + SUBHEAD ? opener.start() : last;
            while (closes.find()) {
                end = Math.max(end, closes.end());
            }
            kept.append(sentence, 0, first).append(sentence, end, sentence.length());
        }
        return kept.toString();
    }

    /** Where a sentence opens a second time: what stands before is a subhead when it is short and says nothing by itself. */
    private static int subheadEnd(String sentence) {
        int repeated = repeatedStart(sentence);
        if (repeated > 0) {
            return repeated;
        }
        Matcher opener = OPENER.matcher(sentence);
        while (opener.find() && opener.start() <= SUBHEAD) {
            String before = sentence.substring(0, opener.start());
            int words = before.strip().split("\\s+").length;
            if (words > SUBHEAD_WORDS
                    || before.matches(".*[,;:\"“”].*")
                    || FINITE.matcher(before).find()) {
                return -1;
            }
            boolean opens = Character.isUpperCase(before.charAt(0)) && sentence.length() - opener.start() >= SENTENCE;
            if (words > 1 && opens && !HANGS_ON.matcher(before).matches()) {
                return opener.start();
            }
        }
        return -1;
    }

    /** "Rare earths Rare earths are cheap": two words or more, said twice in a row. */
    private static int repeatedStart(String sentence) {
        for (int space = sentence.indexOf(' '), words = 1; space > 0 && space <= SUBHEAD; words++) {
            if (words > 1 && sentence.startsWith(sentence.substring(0, space) + " ", space + 1)) {
                return space + 1;
            }
            space = sentence.indexOf(' ', space + 1);
        }
        return -1;
    }
}
