package org.redthread.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.redthread.page.ComposedPages.Source;

/**
 * Pages to learn borders from: real articles of the half that SplitEval does not hold back, put together in layouts drawn
 * at random, each of its choices by itself, so that no layout of the evaluation is learned as such.
 */
final class MixedPages {
    /** @param story which article a line belongs to, -1 for none */
    record Labelled(String text, int story, boolean headline) {}

    static final int NONE = -1;

    private static final List<String> KICKERS = List.of(
            ("WORLD|Politics|News|BUSINESS|Opinion|Sport|Technology|Top stories|In brief|Analysis|Markets|National|Culture|Science|Health")
                    .split("\\|"));
    private static final List<String> CITIES =
            List.of(("LONDON|PARIS|New Delhi|WASHINGTON|Nairobi|SAO PAULO|BERLIN").split("\\|"));
    private static final List<String> AGENCIES = List.of(("(Reuters) - |(AP) — |— |(AFP) - |– ").split("\\|"));

    private final Chance chance;
    private final List<Source> sources;
    private final MixedClutter clutter;

    MixedPages(List<Source> sources, List<List<String>> boilerplate, long seed) {
        this.sources = sources;
        chance = new Chance(seed);
        clutter = new MixedClutter(chance, sources, boilerplate);
    }

    List<Labelled> page() {
        int stories = chance.of(0.35) ? 1 : 2 + chance.below(6);
        MixedLayout layout = new MixedLayout(chance);
        List<Labelled> page = new ArrayList<>();
        if (chance.of(0.4)) {
            junk(
                    page,
                    "Skip to content",
                    chance.any(sources).outlet(),
                    "Home",
                    "News  |  World  |  Money  |  Sport",
                    "Search");
        }
        for (int story = 0; story < stories; story++) {
            Source source = chance.any(sources);
            blanks(page, story == 0 ? 0 : layout.betweenStories);
            header(page, layout, source, story);
            if (chance.of(layout.lists)) {
                clutter.list(page, layout, source, story);
            } else {
                body(page, layout, source, story);
            }
            if (chance.of(layout.clutter)) {
                blanks(page, chance.below(2));
                clutter.clutter(page);
            }
            if (chance.of(layout.teasers)) {
                clutter.teasers(page, layout);
            }
        }
        return page;
    }

    private void header(List<Labelled> page, MixedLayout layout, Source source, int story) {
        List<String> marks = new ArrayList<>();
        boolean marked = chance.of(layout.marks);
        if (marked && layout.outlet) {
            marks.add(source.outlet());
        }
        if (marked && layout.time) {
            marks.add(chance.of(0.5) ? (1 + chance.below(59)) + " minutes ago" : date(source));
        }
        if (marked && layout.outlet && layout.marksFirst) {
            marks.add("- " + source.outlet());
        }
        if (marked && layout.byline && !source.author().isBlank()) {
            marks.add("By " + source.author());
        }
        if (marked && layout.minutes) {
            marks.add((1 + chance.below(9)) + " min read");
        }
        if (layout.kicker && marked) {
            page.add(new Labelled(chance.any(KICKERS), -1, false));
        }
        boolean headline = chance.of(layout.headlines);
        if (layout.marksFirst) {
            marks.forEach(mark -> page.add(new Labelled(mark, -1, false)));
        }
        if (headline) {
            page.add(new Labelled(layout.styled(source.headline()), story, true));
        }
        if (!layout.marksFirst) {
            blanks(page, marks.isEmpty() ? 0 : chance.below(2));
            marks.forEach(mark -> page.add(new Labelled(mark, -1, false)));
        }
        if (headline || !marks.isEmpty()) {
            blanks(page, layout.underHeadline);
        }
    }

    private String date(Source source) {
        return (chance.of(0.5) ? "Published: " : "") + (source.date().isBlank() ? "12 March 2019" : source.date());
    }

    private void body(List<Labelled> page, MixedLayout layout, Source source, int story) {
        List<String> paragraphs = new ArrayList<>(source.paragraphs());
        if (layout.briefs || chance.of(0.2)) {
            paragraphs = paragraphs.subList(0, Math.min(paragraphs.size(), 1 + chance.below(layout.briefs ? 3 : 7)));
        }
        if (layout.oneLine) {
            paragraphs = List.of(String.join(" ", paragraphs));
        }
        String dateline = chance.of(layout.datelines) ? chance.any(CITIES) + " " + chance.any(AGENCIES) : "";
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                blanks(page, layout.betweenParagraphs);
                if (chance.of(layout.intrusions)) {
                    clutter.intrude(page, paragraphs, i, story);
                    blanks(page, layout.betweenParagraphs);
                }
            }
            page.add(new Labelled((i == 0 ? dateline : "") + paragraphs.get(i), story, false));
        }
    }

    static void junk(List<Labelled> page, String... lines) {
        for (String line : lines) {
            page.add(new Labelled(line, -1, false));
        }
    }

    static void blanks(List<Labelled> page, int lines) {
        page.addAll(Collections.nCopies(lines, new Labelled("", -1, false)));
    }
}
