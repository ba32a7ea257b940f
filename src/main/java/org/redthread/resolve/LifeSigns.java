package org.redthread.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.extract.Span;
import org.redthread.resolve.Sighting.Sign;

/** What a text says next to a name about its bearer's life: age, birth, death, work. */
final class LifeSigns {
    private static final int AROUND = 120;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{Ll}\\d)\"”’][.!?])\\s|\\n");

    private static final Pattern AGE_AFTER = Pattern.compile(
            "^(?:, (?:who is )?(?:aged )?(\\d{1,3})(?=[,. ]|$)(?! \\p{L})| \\((?:aged )?(\\d{1,3})\\))|"
                    + "^ (?:is|was|turns|turned|,? aged) (\\d{1,3})(?=[,.]| years old| when| this| on| last| and| today)");
    private static final Pattern AGE_BEFORE = Pattern.compile("(\\d{1,3})-year-old (?:\\S+ ){0,6}$");
    private static final Pattern YEARS =
            Pattern.compile("^,? \\(?(1[89]\\d\\d|20\\d\\d)\\s?[-–]\\s?(1[89]\\d\\d|20\\d\\d)\\)?");
    private static final Pattern BORN =
            Pattern.compile("^[^.;]{0,40}?\\bborn (?:[^.;,]|, (?=\\d{4})){0,40}?\\b(1[89]\\d\\d|20\\d\\d)\\b");
    private static final Pattern DIED =
            Pattern.compile("^[^.;]{0,60}?\\bdied (?:[^.;]){0,40}?\\b(1[89]\\d\\d|20\\d\\d)\\b");
    private static final Pattern LATE = Pattern.compile("\\b[Tt]he late (?:\\S+ ){0,4}$");
    private static final Pattern HAS_DIED = Pattern.compile("^(?:,[^,.;]{0,60},)? (?:has died|died|was killed)\\b");
    private static final Pattern SAYS_AFTER =
            Pattern.compile("^(?:,[^,.;]{0,60},)? (?:said|says|told|added|tells|announced|insists|insisted)\\b");
    private static final Pattern SAYS_BEFORE = Pattern.compile("\\b(?:said|says) (?:\\p{Ll}+ ){0,3}$");
    private static final Pattern HE_TITLE = Pattern.compile("\\b(?:Mr|Sir)\\.? $");
    private static final Pattern SHE_TITLE = Pattern.compile("\\b(?:Mrs|Ms|Miss|Dame)\\.? $");

    private static final Pattern COPULA = Pattern.compile(
            "^,? (?:who )?(?:is|was|became|has been|had been|works as|worked as|serves as|served as) (?:an? |the )?");
    private static final Pattern APPOSITION = Pattern.compile("^(?:, \\d{1,3})?, (?:an? |the )?");
    /** "Its chief executive, NAME, said". */
    private static final Pattern ENCLOSED = Pattern.compile("([^,.;:—–\"“”(]+), $");

    private static final Pattern CLAUSE_END = Pattern.compile("[,.;:—–\"“”(]| who | which | after | when ");

    /** Lines of signs. */
    private final List<String> lines = new ArrayList<>();

    private final Integer year;

    private LifeSigns(Integer year) {
        this.year = year;
    }

    /**
     * @param names where the text names the person
     * @param year of the report, or null
     */
    static List<String> of(String text, List<Span> names, Integer year) {
        LifeSigns life = new LifeSigns(year);
        for (Span name : names) {
            String before = text.substring(Math.max(0, name.start() - AROUND), name.start());
            String after = text.substring(name.end(), Math.min(text.length(), name.end() + AROUND));
            String[] sentences = SENTENCE_END.split(before, -1);
            life.read(sentences[sentences.length - 1], SENTENCE_END.split(after, -1)[0]);
        }
        return life.lines;
    }

    private void read(String before, String after) {
        age(AGE_AFTER.matcher(after));
        age(AGE_BEFORE.matcher(before));
        Matcher years = YEARS.matcher(after);
        if (years.find()) {
            add(Sign.born, years.group(1));
            add(Sign.died, years.group(2));
        }
        Matcher born = BORN.matcher(after);
        if (born.find()) {
            add(Sign.born, born.group(1));
        }
        Matcher died = DIED.matcher(after);
        if (died.find()) {
            add(Sign.died, died.group(1));
        } else if (year != null
                && (LATE.matcher(before).find() || HAS_DIED.matcher(after).find())) {
            add(Sign.died, year.toString());
        }
        if (SAYS_AFTER.matcher(after).find() || SAYS_BEFORE.matcher(before).find()) {
            add(Sign.alive, "speaks");
        }
        if (HE_TITLE.matcher(before).find()) {
            add(Sign.gender, "he");
        } else if (SHE_TITLE.matcher(before).find()) {
            add(Sign.gender, "she");
        }
        work(before, after);
    }

    private void age(Matcher found) {
        if (year != null && found.find()) {
            for (int group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null && Integer.parseInt(found.group(group)) < 120) {
                    int born = year - Integer.parseInt(found.group(group));
                    add(Sign.born, (born - 1) + "-" + born);
                }
            }
        }
    }

    private void work(String before, String after) {
        Matcher enclosed = ENCLOSED.matcher(before);
        String[] clauses = CLAUSE_END.split(before, -1);
        String last = after.startsWith(",") && enclosed.find() ? enclosed.group(1) : clauses[clauses.length - 1];
        String[] words = last.strip().split(" ");
        for (int i = Math.max(0, words.length - 4); i < words.length; i++) {
            role(words[i]);
        }
        Matcher copula = COPULA.matcher(after);
        Matcher apposition = APPOSITION.matcher(after);
        if (copula.find()) {
            described(after.substring(copula.end()));
        } else if (apposition.find()) {
            described(after.substring(apposition.end()));
        }
    }

    private void described(String text) {
        for (String word : CLAUSE_END.split(text, -1)[0].split(" ")) {
            role(word);
        }
    }

    private void role(String word) {
        String plain = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
        if (RoleWords.isOne(plain)) {
            add(Sign.role, RoleWords.plain(plain));
        }
    }

    private void add(Sign sign, String value) {
        lines.add(sign + " " + value);
    }
}
