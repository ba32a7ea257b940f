package org.redthread.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.redthread.page.ComposedPages.Source;

/**
 * Pages to learn borders from: real articles of the half that SplitEval does not hold back, put together in layouts drawn
 * at random, each of its choices by itself, so that no layout of the evaluation is learned as such.
 */
final class MixedPages {
    /** @param story which article a line belongs to, -1 for none */
    record Labelled(String text, int story, boolean headline) {}

    static final int NONE = -1;

    private static final List<String> SHARE = List.of(
            "Share",
            "Share this article",
            "Advertisement",
            "ADVERTISEMENT",
            "Comments",
            "No comments yet",
            "Related Articles",
            "Read more",
            "Save",
            "Facebook  X  LinkedIn  E-mail",
            "Hashtags",
            "Follow us on Twitter",
            "Most read",
            "Subscribe now for unlimited access.",
            "Sign up for our newsletter",
            "Recommended for you",
            "Back to top",
            "View comments",
            "Print",
            "Sponsored",
            "More from this section",
            "Trending",
            "Story continues below",
            "Tags");
    private static final List<String> KICKERS = List.of(
            "WORLD",
            "Politics",
            "News",
            "BUSINESS",
            "Opinion",
            "Sport",
            "Technology",
            "Top stories",
            "In brief",
            "Analysis",
            "Markets",
            "National",
            "Culture",
            "Science",
            "Health");
    private static final List<String> CITIES =
            List.of("LONDON", "PARIS", "New Delhi", "WASHINGTON", "Nairobi", "SAO PAULO", "BERLIN");
    private static final List<String> AGENCIES = List.of("(Reuters) - ", "(AP) — ", "— ", "(AFP) - ", "– ");

    private final List<Source> sources;
    private final List<List<String>> boilerplate;
    private final Random random;

    MixedPages(List<Source> sources, List<List<String>> boilerplate, long seed) {
        this.sources = sources;
        this.boilerplate = boilerplate;
        random = new Random(seed);
    }

    List<Labelled> page() {
        int stories = chance(0.35) ? 1 : 2 + random.nextInt(6);
        Layout layout = new Layout();
        List<Labelled> page = new ArrayList<>();
        if (chance(0.4)) {
            junk(
                    page,
                    "Skip to content",
                    any(sources).outlet(),
                    "Home",
                    "News  |  World  |  Money  |  Sport",
                    "Search");
        }
        for (int story = 0; story < stories; story++) {
            Source source = any(sources);
            blanks(page, story == 0 ? 0 : layout.betweenStories);
            header(page, layout, source, story);
            body(page, layout, source, story);
            if (chance(layout.clutter)) {
                blanks(page, random.nextInt(2));
                clutter(page);
            }
            if (chance(layout.teasers)) {
                teasers(page, layout);
            }
        }
        return page;
    }

    /** What all stories of one page have in common. */
    private final class Layout {
        final int betweenParagraphs = chance(0.5) ? 1 : 0;
        final boolean briefs = chance(0.15);
        final boolean oneLine = chance(0.2);
        final int betweenStories = random.nextInt(4);
        final int underHeadline = chance(0.4) ? 0 : betweenParagraphs;
        final boolean capitals = chance(0.15);
        final boolean titleCase = chance(0.15);
        final double headlines = chance(0.12) ? 0.3 : 1;
        final double marks = chance(0.4) ? 0 : chance(0.7) ? 1 : random.nextDouble();
        final boolean marksFirst = chance(0.5);
        final double clutter = chance(0.4) ? 0 : random.nextDouble();
        final double teasers = chance(0.6) ? 0 : random.nextDouble();
        final double intrusions = chance(0.5) ? 0 : 0.15 * random.nextDouble();
        final boolean outlet = chance(0.5);
        final boolean byline = chance(0.5);
        final boolean time = chance(0.6);
        final boolean kicker = chance(0.2);
        final boolean minutes = chance(0.2);
        final double datelines = chance(0.7) ? 0 : 0.6;
    }

    private void header(List<Labelled> page, Layout layout, Source source, int story) {
        List<String> marks = new ArrayList<>();
        boolean marked = chance(layout.marks);
        if (marked && layout.outlet) {
            marks.add(source.outlet());
        }
        if (marked && layout.time) {
            marks.add(chance(0.5) ? (1 + random.nextInt(59)) + " minutes ago" : date(source));
        }
        if (marked && layout.outlet && layout.marksFirst) {
            marks.add("- " + source.outlet());
        }
        if (marked && layout.byline && !source.author().isBlank()) {
            marks.add("By " + source.author());
        }
        if (marked && layout.minutes) {
            marks.add((1 + random.nextInt(9)) + " min read");
        }
        if (layout.kicker && marked) {
            page.add(new Labelled(any(KICKERS), -1, false));
        }
        boolean headline = chance(layout.headlines);
        if (layout.marksFirst) {
            marks.forEach(mark -> page.add(new Labelled(mark, -1, false)));
        }
        if (headline) {
            page.add(new Labelled(styled(source.headline(), layout), story, true));
        }
        if (!layout.marksFirst) {
            blanks(page, marks.isEmpty() ? 0 : random.nextInt(2));
            marks.forEach(mark -> page.add(new Labelled(mark, -1, false)));
        }
        if (headline || !marks.isEmpty()) {
            blanks(page, layout.underHeadline);
        }
    }

    private String date(Source source) {
        return (chance(0.5) ? "Published: " : "") + (source.date().isBlank() ? "12 March 2019" : source.date());
    }

    private static String styled(String headline, Layout layout) {
        if (layout.capitals) {
            return headline.toUpperCase(Locale.ROOT);
        }
        if (!layout.titleCase) {
            return headline;
        }
        StringBuilder title = new StringBuilder();
        for (String word : headline.split(" ")) {
            title.append(word.length() > 3 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word)
                    .append(' ');
        }
        return title.toString().strip();
    }

    private void body(List<Labelled> page, Layout layout, Source source, int story) {
        List<String> paragraphs = new ArrayList<>(source.paragraphs());
        if (layout.briefs || chance(0.2)) {
            paragraphs = paragraphs.subList(0, Math.min(paragraphs.size(), 1 + random.nextInt(layout.briefs ? 3 : 7)));
        }
        if (layout.oneLine) {
            paragraphs = List.of(String.join(" ", paragraphs));
        }
        String dateline = chance(layout.datelines) ? any(CITIES) + " " + any(AGENCIES) : "";
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                blanks(page, layout.betweenParagraphs);
                if (chance(layout.intrusions)) {
                    intrude(page, paragraphs, i, story);
                    blanks(page, layout.betweenParagraphs);
                }
            }
            page.add(new Labelled((i == 0 ? dateline : "") + paragraphs.get(i), story, false));
        }
    }

    private void intrude(List<Labelled> page, List<String> paragraphs, int at, int story) {
        switch (random.nextInt(6)) {
            case 0 -> junk(page, "Advertisement");
            case 1 ->
                junk(
                        page,
                        any(List.of("Read more: ", "Also read: ", "Related: ", "READ: "))
                                + any(sources).headline());
            case 2 -> junk(page, "Image: " + any(sources).author() + "/Getty Images");
            case 3 -> page.add(new Labelled(pulled(any(paragraphs)), story, false));
            default -> page.add(new Labelled(subhead(paragraphs.get(at)), story, false));
        }
    }

    /** A sentence of the article said again, as pull quotes do. */
    private String pulled(String paragraph) {
        String sentence = Sentences.of(paragraph).get(0).strip();
        return chance(0.5) ? sentence : sentence.replaceAll("[.\"“”]+$", "");
    }

    /** Some words of the paragraph below, as subheads are made of. */
    private String subhead(String paragraph) {
        String[] words = paragraph.split("\\s+");
        int length = Math.min(words.length, 2 + random.nextInt(5));
        int from = random.nextInt(Math.min(15, words.length - length + 1));
        String phrase =
                String.join(" ", List.of(words).subList(from, from + length)).replaceAll("[.,:;]+$", "");
        String opening =
                chance(0.3) ? any(List.of("What about ", "The ", "Why ", "How ", "A question of ", "Behind ")) : "";
        String subhead = opening + phrase + (chance(0.15) ? "?" : "");
        return Character.toUpperCase(subhead.charAt(0)) + subhead.substring(1);
    }

    private void clutter(List<Labelled> page) {
        List<String> lines = new ArrayList<>(ComposedPages.clutter(boilerplate, random.nextInt(6), random));
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add(random.nextInt(lines.size() + 1), any(SHARE));
        }
        for (String line : lines) {
            junk(page, line);
            blanks(page, chance(0.2) ? 1 : 0);
        }
    }

    private void teasers(List<Labelled> page, Layout layout) {
        blanks(page, layout.betweenStories);
        junk(
                page,
                any(List.of(
                        "Related",
                        "More stories",
                        "Read next",
                        "You may also like",
                        "Latest",
                        "Most read",
                        "Related Articles")));
        boolean summaries = chance(0.3);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            Source source = any(sources);
            if (chance(0.3)) {
                junk(page, random.nextInt(20) + " hours ago");
            }
            page.add(new Labelled(source.headline(), -2 - i, true));
            if (summaries) {
                page.add(new Labelled(
                        Sentences.of(source.paragraphs().get(0)).get(0).strip(), -2 - i, false));
            }
        }
    }

    private void junk(List<Labelled> page, String... lines) {
        for (String line : lines) {
            page.add(new Labelled(line, -1, false));
        }
    }

    private void blanks(List<Labelled> page, int lines) {
        page.addAll(Collections.nCopies(lines, new Labelled("", -1, false)));
    }

    private boolean chance(double likely) {
        return random.nextDouble() < likely;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
