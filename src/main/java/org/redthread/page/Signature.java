package org.redthread.page;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redthread.page.Line.Kind;

/** Who signs a story of a plain-text page, by the short lines round its headline: the outlet, and who wrote it. */
record Signature(String outlet, String byline) {
    private static final int OUTLET_WORDS = 6;
    private static final int BESIDE_TIME_WORDS = 4;
    private static final Pattern DASH = Pattern.compile("^(?:[-–—|•·]|(?i:source|via|from)\\s*:)\\s*");
    private static final String PERSON =
            "(\\p{Lu}[\\p{L}.'’-]+(?: (?:de|da|la|van|von|der|al|el|bin|\\p{Lu}[\\p{L}.'’-]*)){1,3})";
    private static final Pattern PERSON_AND_PLACE =
            Pattern.compile(PERSON + "(?:,| in| \\||  ) \\p{Lu}[\\p{L}.'’ -]{2,30}");
    private static final Pattern ONLY_PERSON = Pattern.compile(PERSON);
    private static final Pattern PAPER = Pattern.compile(
            "(?i)\\b(?:the|news|newspaper|times|post|herald|tribune|journal|standard|daily|weekly|press|agency|gazette|chronicle|today|"
                    + "express|mail|mirror|star|sun|globe|guardian|telegraph|observer|courier|dispatch|bulletin|review|magazine|business|"
                    + "report|reporter|wire|insider|online|tv|radio|media|ledger|monitor|digest|staff|desk|bureau|team|correspondent|of)\\b");

    /** {@code headline} may be null; the lines are those over a body. */
    static Signature of(List<Line> over, Line headline) {
        String byline = over.stream()
                .map(Line::author)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<String> names = over.stream()
                .filter(line -> line.is(Kind.SHORT) && line.words() <= OUTLET_WORDS && !line.endsSentence())
                .map(Line::text)
                .toList();
        for (String name : names) {
            if (!bare(name).equals(name) && names.contains(bare(name))) {
                return new Signature(bare(name), byline);
            }
        }
        for (int i = 1; i < over.size(); i++) {
            Line beside = over.get(i - 1);
            if (over.get(i).is(Kind.TIME) && beside != headline && names.contains(beside.text())) {
                String writer = i - 1 > over.indexOf(headline) && headline != null ? writer(beside, over.get(i)) : null;
                if (writer != null) {
                    return new Signature(null, byline == null ? writer : byline);
                }
                if (beside.words() <= BESIDE_TIME_WORDS) {
                    return new Signature(bare(beside.text()), byline);
                }
            }
        }
        return new Signature(null, byline);
    }

    /** A name without the dash that feeds set before an outlet. */
    static String bare(String name) {
        return DASH.matcher(name).replaceFirst("");
    }

    /** Whether a name holds a word that papers have in their names and people have not. */
    static boolean isPaper(String name) {
        return PAPER.matcher(name).find();
    }

    /** Between headline and time: "Ana Lemm, Oslo", or a name that is no paper's beside a date; feeds set an outlet beside "2 hours ago". */
    private static String writer(Line line, Line time) {
        Matcher placed = PERSON_AND_PLACE.matcher(line.text());
        if (placed.matches() && !isPaper(placed.group(1))) {
            return placed.group(1);
        }
        boolean person = ONLY_PERSON.matcher(line.text()).matches() && !isPaper(line.text());
        return person && Dates.find(time.text()) != null ? line.text() : null;
    }
}
