package org.redthread.extract;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redthread.extract.Mention.Form;

/**
 * A sentence as one line of text in which every mention is one word, so that surface patterns see names as units.
 *
 * <p>"Apple's new chief executive Tim Cook" reads {@code ‹0Company·name› 's new:J chief:J executive:N ‹1Person·name›}.
 * Words are in lower case and carry one letter for their part of speech; punctuation stands bare. The number is the
 * mention's place in {@link #mentions()}. A nominal keeps its words and stands after them, as a name would:
 * {@code the:D ‹0Company·name› founder:N ‹1Person·nominal›}. A state or province has {@code region} for its form,
 * a university, hospital or the like, which stands at one place, {@code site}.
 *
 * @param mentions the sentence's mentions in text order
 * @param starts offset in the line → index of the token that begins there
 */
record Shown(String line, List<Mention> mentions, TreeMap<Integer, Integer> starts) {

    private static final Set<String> REGIONS = Stream.concat(
                    RuleBook.vocabulary().plain(List.of("$regions")).stream(),
                    Gazetteer.rows("states.tsv", 2).stream().flatMap(Stream::of))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern SITE = site(RuleBook.vocabulary().plain(List.of("$sites")));

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("NN", "N"),
            Map.entry("NNS", "N"),
            Map.entry("NNP", "P"),
            Map.entry("NNPS", "P"),
            Map.entry("JJ", "J"),
            Map.entry("JJR", "J"),
            Map.entry("JJS", "J"),
            Map.entry("DT", "D"),
            Map.entry("IN", "I"),
            Map.entry("CC", "C"),
            Map.entry("CD", "C"),
            Map.entry("MD", "M"),
            Map.entry("TO", "T"),
            Map.entry("VBN", "G"),
            Map.entry("VBG", "G"),
            Map.entry("VB", "V"),
            Map.entry("VBD", "V"),
            Map.entry("VBP", "V"),
            Map.entry("VBZ", "V"),
            Map.entry("RB", "R"));

    private static Pattern site(List<String> words) {
        String any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?s)(?=.*\\s)(?:.+\\s)?(?:%1$s)(?:\\s(?:of|for|at|on)\\s.+)?".formatted(any));
    }

    /** @param mentions in text order; a nominal may hold names */
    static Shown of(List<CoreLabel> tokens, List<Mention> mentions) {
        StringBuilder line = new StringBuilder();
        TreeMap<Integer, Integer> starts = new TreeMap<>();
        for (int i = 0; i < tokens.size(); ) {
            starts.put(line.length(), i);
            int end = tokens.get(i).endPosition();
            int named = named(mentions, tokens.get(i).beginPosition(), end);
            if (named >= 0) {
                end = Math.max(end, mentions.get(named).span().end());
                line.append(word(named, mentions.get(named)));
            } else {
                line.append(word(tokens.get(i)));
            }
            line.append(' ');
            while (i < tokens.size() && tokens.get(i).beginPosition() < end) {
                i++;
            }
            for (int place = 0; place < mentions.size(); place++) {
                Mention mention = mentions.get(place);
                if (mention.form() == Form.nominal
                        && mention.span().end() <= tokens.get(i - 1).endPosition()
                        && mention.span().end() > tokens.get(i - 1).beginPosition()) {
                    starts.put(line.length(), i - 1);
                    line.append(word(place, mention)).append(' ');
                }
            }
        }
        return new Shown(line.toString(), mentions, starts);
    }

    /** The place of the name, demonym or pronoun that begins within a token; -1 when none does. */
    private static int named(List<Mention> mentions, int start, int end) {
        for (int place = 0; place < mentions.size(); place++) {
            Mention mention = mentions.get(place);
            if (mention.form() != Form.nominal
                    && mention.span().start() >= start
                    && mention.span().start() < end) {
                return place;
            }
        }
        return -1;
    }

    /** The index of the token that is shown at an offset of the line. */
    int tokenAt(int offset) {
        return starts.floorEntry(offset).getValue();
    }

    /** The index of the last token of what is shown at an offset: a name's last word. */
    int lastTokenAt(int offset) {
        Map.Entry<Integer, Integer> next = starts.higherEntry(offset);
        while (next != null && next.getValue() <= tokenAt(offset)) {
            next = starts.higherEntry(next.getKey());
        }
        return next == null ? tokenAt(offset) : next.getValue() - 1;
    }

    /** Where in the line a token is shown, alone or as part of a mention. */
    int offsetOf(int token) {
        int offset = 0;
        for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
            if (start.getValue() > token) {
                break;
            }
            offset = start.getKey();
        }
        return offset;
    }

    private static String word(int place, Mention mention) {
        String form = isRegion(mention)
                ? "region"
                : isSite(mention) ? "site" : mention.form().name();
        return "‹" + place + mention.type() + "·" + form + "›";
    }

    static boolean isRegion(String name) {
        return REGIONS.contains(name);
    }

    static boolean isRegion(Mention mention) {
        return mention.type() == EntityType.Place && isRegion(mention.text());
    }

    /** By the last word of its name, or that before "of": "Mercy Hospital", "University of Texas". */
    private static boolean isSite(Mention mention) {
        return mention.type() == EntityType.Organization
                && mention.form() == Form.name
                && SITE.matcher(mention.text()).matches();
    }

    private static String word(CoreLabel token) {
        String word = token.word();
        if (word.equals("’s") || word.equals("'s") || word.equals("’") || word.equals("'")) {
            return token.tag().equals("POS") ? "'s" : "'";
        }
        if (!Character.isLetterOrDigit(word.charAt(0))) {
            return word.equals("-LRB-") ? "(" : word.equals("-RRB-") ? ")" : word;
        }
        return word.toLowerCase(Locale.ROOT) + ":" + LETTERS.getOrDefault(token.tag(), "O");
    }
}
