package org.redthread.extract;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who says what an article states: the speaker of a quotation or of reported speech, or the source it names. */
final class Attribution {

    /** @param entity ref of the source where it is an entity of the article, else null; both null for the writer */
    record Source(String text, String entity) {
        static final Source WRITER = new Source(null, null);

        boolean is(Mention mention) {
            return mention.entity().equals(entity) && mention.text().equals(text);
        }
    }

    private static final String SAYS =
            "(?:said|says|say|saying|told|tells|claimed|claims|stated|states|announced|announces|"
                    + "alleged|alleges|allege|added|adds|reported|reports|insisted|insists|argued|argues|wrote|writes|confirmed|"
                    + "confirms|acknowledged|admitted|revealed|reveals|disclosed|found|testified|noted|explained|denied|denies|"
                    + "deny|warned|declared|tweeted|show|shows|showed|suggested|suspect|believe|hinted):[^G\\s]";
    /** Verbs that may stand before who says it: ", said the minister". */
    private static final String SAYS_FIRST = "(?:said|says|say|added|adds|wrote|writes|reported|reports|according):V";
    /** Of what a denier does, for claims that are denied. */
    private static final String DENIES = "(?:(?:reject|dismiss|refut|disput|rebutt?)(?:ed|es|s)|rul(?:es|ed)):[^G\\s]";

    private static final String MENTION = "‹\\d+\\w+·\\w+›";
    private static final String WORDS = "(?:the:D |an?:D |its:\\S |his:\\S |her:\\S |their:\\S |(?:\\S+:C) )?(?:"
            + MENTION + " (?:'s )?)?(?:[^\\s:‹]+:[NPJG] ){0,4}[^\\s:‹]+:[NP](?: ‹\\d+\\w+·(?:nominal|name)›)?";
    private static final String WHO = "(?<who>" + WORDS + "(?: (?:of|for|at|to|from|with):. (?:the:. )?(?:" + MENTION
            + "|[^\\s:‹]+:[NP]))?|" + MENTION + ")";
    private static final String ASIDE = "(?: , [^,]{1,120} ,)?(?: (?!(?:is|was|are|were|been|be):)\\S+:[MRV]){0,2}";

    /** "X said that …", for what follows it. */
    private static final Pattern BEFORE = before(SAYS);

    private static final Pattern DENIAL_BEFORE = before("(?:" + SAYS + "|" + DENIES + ")");
    /** "…, X said" and "…, said X", for what stands before it. */
    private static final Pattern AFTER = Pattern.compile("[,”\"] (?:''|”|\" )?(?:" + WHO + ASIDE + " " + SAYS + "|"
            + SAYS_FIRST + " " + WHO.replace("who", "whom") + "(?! \\S+:[VM]))");

    /** A mention that is all of who says it, or that ends it: "its chief executive Ada Ode". */
    private static final Pattern ENTITY = Pattern.compile("^‹(\\d+)\\w+·\\w+›$|(?<=:[NP] )‹(?<last>\\d+)\\w+·\\w+›$");

    private static final Pattern ACCORDING = Pattern.compile("according:. to:. " + WHO);

    private final NavigableMap<Integer, Span> quotes;
    private final List<SentenceView> sentences;

    Attribution(String text, List<SentenceView> sentences) {
        this.quotes = quotes(text);
        this.sentences = sentences;
    }

    private static Pattern before(String says) {
        return Pattern.compile(WHO + ASIDE + " (?<verb>" + says + ")");
    }

    /** @param denied whether the finding is denied: then who rejects it says so */
    Source of(Finding finding, boolean denied, SentenceView sentence) {
        Shown shown = sentence.shown();
        int token = sentence.tokens().get(finding.trigger()).beginPosition();
        Map.Entry<Integer, Span> quote = quotes.floorEntry(token);
        if (quote != null && token < quote.getValue().end()) {
            return speaker(sentence);
        }
        if (finding.attributive()) {
            return Source.WRITER;
        }
        Matcher according = ACCORDING.matcher(shown.line());
        if (according.find()) {
            return source(according.group("who"), according.start("who"), sentence);
        }
        int trigger = shown.offsetOf(finding.trigger());
        Source source = Source.WRITER;
        Matcher before = (denied ? DENIAL_BEFORE : BEFORE).matcher(shown.line());
        while (before.find() && before.start("verb") < trigger) {
            source = source(before.group("who"), before.start("who"), sentence);
        }
        if (source != Source.WRITER) {
            return source;
        }
        Matcher after = AFTER.matcher(shown.line());
        return after.find(Math.min(trigger, shown.line().length())) ? spoken(after, sentence) : Source.WRITER;
    }

    /** Who speaks the quotation that a sentence is part of: named in it, else in the sentence after or before. */
    private Source speaker(SentenceView sentence) {
        int at = sentences.indexOf(sentence);
        for (int i : new int[] {at, at + 1, at - 1}) {
            if (i >= 0 && i < sentences.size()) {
                SentenceView near = sentences.get(i);
                Matcher after = AFTER.matcher(near.shown().line());
                if (after.find()) {
                    return spoken(after, near);
                }
                Matcher before = BEFORE.matcher(near.shown().line());
                if (before.find()) {
                    return source(before.group("who"), before.start("who"), near);
                }
            }
        }
        return Source.WRITER;
    }

    private static Source spoken(Matcher after, SentenceView sentence) {
        String name = after.group("who") != null ? "who" : "whom";
        return source(after.group(name), after.start(name), sentence);
    }

    private static Source source(String who, int offset, SentenceView sentence) {
        Shown shown = sentence.shown();
        Matcher mention = ENTITY.matcher(who);
        if (mention.find()) {
            Mention speaker = shown.mentions()
                    .get(Integer.parseInt(mention.group(1) != null ? mention.group(1) : mention.group("last")));
            return new Source(speaker.text(), speaker.entity());
        }
        return new Source(sentence.text(shown.tokenAt(offset), shown.lastTokenAt(offset + who.length() - 1)), null);
    }

    /** Stretches between quotation marks, by their starts; one that is still open at a paragraph's end closes there. */
    private static NavigableMap<Integer, Span> quotes(String text) {
        NavigableMap<Integer, Span> quotes = new TreeMap<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paragraphEnds = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (open < 0 && (c == '"' || c == '“')) {
                open = i;
            } else if (open >= 0 && (c == '"' || c == '”' || paragraphEnds)) {
                quotes.put(open, new Span(open, i));
                open = -1;
            }
        }
        if (open >= 0) {
            quotes.put(open, new Span(open, text.length()));
        }
        return quotes;
    }
}
