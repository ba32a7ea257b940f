package org.redthread.story;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text, and which of them are its author's own: what is quoted is left out, since independent reports of one
 * event share its quotes.
 *
 * @param runs each five of its own words that follow one another
 * @param all the same of all its words
 * @param details names and numbers: what differs between two reports that fill one form
 */
record OwnWords(Sketch runs, Sketch all, Sketch details) {
    /** Words in a run: short enough to survive small edits, long enough that chance and stock phrases rarely repeat one. */
    private static final int RUN = 5;

    /** A text with fewer words of its own than this, such as a speech, is told by its quotes. */
    private static final int LEAST_OWN = 40;

    /** Double quotes, guillemets, and single ones that end a clause; one that is not closed ends with its paragraph. */
    private static final Pattern QUOTED =
            Pattern.compile("“[^”“]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^»]*(?:»|$)|„[^“”]*(?:[“”]|$)"
                    + "|(?<![\\p{L}\\p{N}])[‘'](?=\\p{L})[^‘“\"]{3,400}?[.,!?][’'](?![\\p{L}\\p{N}])");

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,]\\p{N}+)*");

    static OwnWords of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder own = new StringBuilder();
        for (String paragraph : PARAGRAPHS.split(plain)) {
            own.append(QUOTED.matcher(paragraph).replaceAll(" | ")).append("\n\n");
        }
        List<String> all = words(plain);
        List<String> written = words(own.toString());
        boolean enough = written.size() >= LEAST_OWN;
        return new OwnWords(
                Sketch.ofRuns(enough ? written : all, RUN),
                Sketch.ofRuns(all, RUN),
                details(enough ? own.toString() : plain));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> Spelling.of(word.group().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Sketch details(String text) {
        return Sketch.of(WORD.matcher(text)
                .results()
                .filter(word -> isDetail(text, word))
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .toList());
    }

    /** A number, or a capitalised word that doesn't begin a sentence. */
    private static boolean isDetail(String text, MatchResult word) {
        int first = text.codePointAt(word.start());
        if (Character.isDigit(first)) {
            return true;
        }
        if (!Character.isUpperCase(first)) {
            return false;
        }
        int before = word.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before >= 0
                && (Character.isLetterOrDigit(text.charAt(before)) || ",'’-&/(".indexOf(text.charAt(before)) >= 0);
    }
}
