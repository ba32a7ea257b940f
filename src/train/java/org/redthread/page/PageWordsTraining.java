package org.redthread.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Makes {@code word-rarity.tsv} and {@code site-words.tsv} anew: {@code ./mvnw -Peval verify -Deval=PageWordsTraining}.
 * Counts words in the articles and the boilerplate that SplitEval does not hold back.
 */
class PageWordsTraining {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final double RAREST = 0.004;
    private static final int FEWEST_PAGES = 8;
    private static final double TELLING = 1;

    @Test
    void countsTheWords() throws IOException {
        assumeTrue(Files.exists(ComposedPages.ARTICLES), "skipped: " + ComposedPages.ARTICLES + " is not here");
        ComposedPages real = new ComposedPages(false);
        List<String> articles =
                real.sources.stream().map(ComposedPages.Source::text).toList();
        Map<String, Double> rarity = new TreeMap<>();
        count(articles, Cohesion::words).forEach((stem, times) -> {
            if (times >= articles.size() * RAREST) {
                rarity.put(stem, Math.log((double) articles.size() / times));
            }
        });
        write(
                "natural logarithm of one over the share of news articles that hold a word of these first letters",
                Rarity.FILE,
                rarity);

        List<String> paragraphs = real.sources.stream()
                .flatMap(source -> source.paragraphs().stream())
                .toList();
        List<String> lines = real.boilerplate.stream().flatMap(List::stream).toList();
        Map<String, Integer> inArticles = count(paragraphs, PageWordsTraining::words);
        Map<String, Integer> inLines = count(lines, PageWordsTraining::words);
        Map<String, Integer> onPages = count(
                real.boilerplate.stream().map(page -> String.join("\n", page)).toList(), PageWordsTraining::words);
        Map<String, Double> site = new TreeMap<>();
        inLines.forEach((word, times) -> {
            double odds = Math.log((times + 0.5) / lines.size())
                    - Math.log((inArticles.getOrDefault(word, 0) + 0.5) / paragraphs.size());
            if (onPages.get(word) >= FEWEST_PAGES && odds >= TELLING) {
                site.put(word, odds);
            }
        });
        write(
                "logarithm of how much more often lines round articles hold a word than paragraphs do",
                SiteWords.FILE,
                site);
    }

    private static Set<String> words(String text) {
        return SiteWords.WORD
                .matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, Integer> count(List<String> texts, Function<String, Collection<String>> words) {
        Map<String, Integer> times = new HashMap<>();
        texts.forEach(text -> words.apply(text).forEach(word -> times.merge(word, 1, Integer::sum)));
        return times;
    }

    private static void write(String what, String file, Map<String, Double> figures) throws IOException {
        StringBuilder written = new StringBuilder("# " + what + "; made by PageWordsTraining\n");
        figures.forEach((word, figure) -> written.append(String.format(Locale.ROOT, "%s\t%.2f%n", word, figure)));
        Files.writeString(RESOURCES.resolve(file.substring(1)), written);
    }
}
