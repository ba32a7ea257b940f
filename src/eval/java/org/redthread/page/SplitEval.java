package org.redthread.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;
import org.redthread.page.ComposedPages.Composed;

/** Composed pages: articles found with their exact borders, and single stories left whole; beside the page taken as one. */
class SplitEval {
    private static final int PAGES = 160;
    private static final int EDGE = 40;

    private static final Pattern FULL =
            Pattern.compile("(?!.*(?i:newsletter|copyright|©|subscri|sign up|click here|follow )).{120,}[.!?][\"”’]?");

    @BeforeAll
    static void needsTheArticles() {
        assumeTrue(Files.exists(ComposedPages.ARTICLES), "skipped: " + ComposedPages.ARTICLES + " is not here");
    }

    @Test
    void findsTheBordersOfStories() throws IOException {
        Scorecard card = new Scorecard("split");
        for (boolean heldBack : new boolean[] {false, true}) {
            ComposedPages pages = new ComposedPages(heldBack);
            String half = heldBack ? "held back" : "seen";
            List<Composed> several = pages.several(PAGES);
            card.figure("exact borders F1, page as one, " + half, f1(several, page -> List.of(page.content())));
            Map<Layout, List<Composed>> layouts = new TreeMap<>();
            several.forEach(page -> layouts.computeIfAbsent(page.layout(), any -> new ArrayList<>())
                    .add(page));
            Map<Composed, List<String>> found =
                    several.stream().collect(Collectors.toMap(page -> page, SplitEval::read));
            layouts.forEach((layout, some) ->
                    card.figure("exact borders F1, " + name(layout) + ", " + half, f1(some, found::get)));
            card.figure("exact borders F1, " + half, f1(several, found::get));
            List<Composed> single = pages.single(PAGES);
            card.figure(
                    "single stories left whole, " + half,
                    single.stream().filter(page -> read(page).size() == 1).count() / (double) PAGES);
        }
        card.check();
    }

    private static String name(Layout layout) {
        return layout.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static List<String> read(Composed page) {
        return new PageReader().read(page.source()).stream().map(Article::text).toList();
    }

    static double f1(List<Composed> pages, Function<Composed, List<String>> reader) {
        int right = 0;
        int found = 0;
        int there = 0;
        for (Composed page : pages) {
            List<String> texts = reader.apply(page);
            found += texts.size();
            there += page.texts().size();
            right += page.texts().stream()
                    .filter(text -> texts.stream().anyMatch(one -> isSame(one, text, page.texts())))
                    .count();
        }
        return 2.0 * right / (found + there);
    }

    /**
     * Right is what begins and ends within the article, holds its first and last full paragraph (an outlet's own notices
     * may go) and no paragraph of another.
     */
    static boolean isSame(String found, String text, List<String> all) {
        String one = plain(found);
        String other = plain(text);
        int edge = Math.min(EDGE, Math.min(one.length(), other.length()));
        List<String> full = full(text);
        return edge > 0
                && other.contains(one.substring(0, edge))
                && other.contains(one.substring(one.length() - edge))
                && (full.isEmpty()
                        || one.contains(plain(full.get(0))) && one.contains(plain(full.get(full.size() - 1))))
                && all.stream()
                        .filter(another -> !another.equals(text))
                        .flatMap(another -> full(another).stream())
                        .noneMatch(paragraph -> one.contains(plain(paragraph)));
    }

    private static List<String> full(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> FULL.matcher(line).matches())
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
