package org.redthread.page;

import java.util.ArrayList;
import java.util.List;
import org.redthread.page.ComposedPages.Source;
import org.redthread.page.MixedPages.Labelled;

/** What stands within and between the stories of mixed pages: subheads, pull quotes, links, teasers, lines of real sites. */
final class MixedClutter {
    private static final List<String> SHARE = List.of(
            ("Share|Share this article|Advertisement|ADVERTISEMENT|Comments|No comments yet|Related Articles|Read more|Save|Facebook  X  LinkedIn  E-mail|Hashtags|Follow us on Twitter|Most read|Subscribe now for unlimited access.|Sign up for our newsletter|Recommended for you|Back to top|View comments|Print|Sponsored|More from this section|Trending|Story continues below|Tags")
                    .split("\\|"));

    private final Chance chance;
    private final List<Source> sources;
    private final List<List<String>> boilerplate;

    MixedClutter(Chance chance, List<Source> sources, List<List<String>> boilerplate) {
        this.chance = chance;
        this.sources = sources;
        this.boilerplate = boilerplate;
    }

    void intrude(List<Labelled> page, List<String> paragraphs, int at, int story) {
        switch (chance.below(6)) {
            case 0 -> MixedPages.junk(page, "Advertisement");
            case 1 ->
                MixedPages.junk(
                        page,
                        chance.any(List.of("Read more: ", "Also read: ", "Related: ", "READ: "))
                                + chance.any(sources).headline());
            case 2 -> MixedPages.junk(page, "Image: " + chance.any(sources).author() + "/Getty Images");
            case 3 -> page.add(new Labelled(pulled(chance.any(paragraphs)), story, false));
            default -> page.add(new Labelled(subhead(paragraphs.get(at)), story, false));
        }
    }
    /** A sentence of the article said again, as pull quotes do. */
    private String pulled(String paragraph) {
        String sentence = Sentences.of(paragraph).get(0).strip();
        return chance.of(0.5) ? sentence : sentence.replaceAll("[.\"“”]+$", "");
    }
    /** Some words of the paragraph below, as subheads are made of. */
    private String subhead(String paragraph) {
        String[] words = paragraph.split("\\s+");
        int length = Math.min(words.length, 2 + chance.below(5));
        int from = chance.below(Math.min(15, words.length - length + 1));
        String phrase =
                String.join(" ", List.of(words).subList(from, from + length)).replaceAll("[.,:;]+$", "");
        String opening = chance.of(0.3)
                ? chance.any(List.of("What about ", "The ", "Why ", "How ", "A question of ", "Behind "))
                : "";
        String subhead = opening + phrase + (chance.of(0.15) ? "?" : "");
        return Character.toUpperCase(subhead.charAt(0)) + subhead.substring(1);
    }

    /** A numbered list, which is one story although each of its items is of another matter. */
    void list(List<Labelled> page, MixedLayout layout, Source source, int story) {
        page.add(new Labelled(source.paragraphs().get(0), story, false));
        String stop = chance.any(List.of(". ", ") ", ": "));
        for (int item = 1; item <= 3 + chance.below(8); item++) {
            String paragraph = chance.any(chance.any(sources).paragraphs());
            MixedPages.blanks(page, layout.betweenParagraphs);
            page.add(new Labelled(item + stop + subhead(paragraph), story, false));
            MixedPages.blanks(page, layout.betweenParagraphs);
            page.add(new Labelled(paragraph, story, false));
        }
    }

    void clutter(List<Labelled> page) {
        List<String> lines = new ArrayList<>(ComposedPages.clutter(boilerplate, chance.below(6), chance.random));
        for (int i = chance.below(3); i > 0; i--) {
            lines.add(chance.below(lines.size() + 1), chance.any(SHARE));
        }
        for (String line : lines) {
            MixedPages.junk(page, line);
            MixedPages.blanks(page, chance.of(0.2) ? 1 : 0);
        }
    }

    void teasers(List<Labelled> page, MixedLayout layout) {
        MixedPages.blanks(page, layout.betweenStories);
        MixedPages.junk(
                page,
                chance.any(List.of(
                        "Related",
                        "More stories",
                        "Read next",
                        "You may also like",
                        "Latest",
                        "Most read",
                        "Related Articles")));
        boolean summaries = chance.of(0.3);
        for (int i = 1 + chance.below(4); i > 0; i--) {
            Source source = chance.any(sources);
            if (chance.of(0.3)) {
                MixedPages.junk(page, chance.below(20) + " hours ago");
            }
            page.add(new Labelled(source.headline(), -2 - i, true));
            if (summaries) {
                page.add(new Labelled(
                        Sentences.of(source.paragraphs().get(0)).get(0).strip(), -2 - i, false));
            }
        }
    }
}
