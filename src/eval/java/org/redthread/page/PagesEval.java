package org.redthread.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redthread.RedthreadException;
import org.redthread.eval.Scorecard;
import org.slf4j.LoggerFactory;

/** Main text and metadata of real HTML pages, beside their raw text and beside Readability4J. */
class PagesEval {
    private static final int THREADS = 2;
    private static final int ROUNDS = 3;
    private static List<HtmlBench> pages;

    @BeforeAll
    static void readPages() throws IOException {
        assumeTrue(Files.exists(HtmlBench.FOLDER), "skipped: " + HtmlBench.FOLDER + " is not here");
        ((Logger) LoggerFactory.getLogger("net.dankito")).setLevel(Level.OFF);
        pages = HtmlBench.all();
    }

    @Test
    void findsTheMainTextAndWhatIsSaidOfIt() throws Exception {
        Scorecard card = new Scorecard("pages");
        card.note("raw text:      " + snippets(page -> Jsoup.parse(html(page)).text()));
        card.note("Readability4J: " + snippets(PagesEval::readability));
        SnippetScore ours =
                snippets(page -> read(page).stream().map(Article::text).collect(Collectors.joining("\n\n")));
        card.figure("snippets.precision", ours.precision());
        card.figure("snippets.recall", ours.recall());
        card.figure("snippets.f1", ours.f1());
        card.figure("headline", share(page -> page.title(), page -> plain(
                        first(page).headline())
                .equals(plain(page.title()))));
        card.figure("date", share(page -> page.date(), page -> String.valueOf(
                        first(page).publishedAt())
                .startsWith(page.date())));
        card.figure("author", share(page -> String.join("", page.authors()), page -> names(page.authors())
                .equals(names(List.of(first(page).byline() + "")))));
        card.figure(
                "single stories left whole",
                share(page -> page.url(), page -> read(page).size() <= 1));
        card.figure("pages per second on 2 threads", pagesPerSecond());
        card.check();
    }

    private static SnippetScore snippets(Function<HtmlBench, String> text) {
        SnippetScore score = new SnippetScore();
        pages.forEach(page -> score.add(page, text.apply(page)));
        return score;
    }

    /** Of the pages where the label is given, how many are right. */
    private static double share(Function<HtmlBench, String> label, Function<HtmlBench, Boolean> right) {
        List<HtmlBench> labelled =
                pages.stream().filter(page -> !label.apply(page).isBlank()).toList();
        return labelled.stream().filter(right::apply).count() / (double) labelled.size();
    }

    /** By processor time and not by the clock, so that a busy machine gives the same figure. */
    private static double pagesPerSecond() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        pages.forEach(PagesEval::read);
        long started = threads.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            pages.forEach(PagesEval::read);
        }
        return THREADS * ROUNDS * pages.size() / ((threads.getCurrentThreadCpuTime() - started) / 1e9);
    }

    private static List<Article> read(HtmlBench page) {
        try {
            return new PageReader().read(page.source());
        } catch (RedthreadException e) {
            return List.of();
        }
    }

    private static Article first(HtmlBench page) {
        return read(page).stream()
                .findFirst()
                .orElse(new Article(null, 0, null, "", null, null, null, null, null, null));
    }

    private static String readability(HtmlBench page) {
        String text = new Readability4J(page.url(), html(page)).parse().getTextContent();
        return text == null ? "" : text;
    }

    private static String html(HtmlBench page) {
        return new String(page.html(), StandardCharsets.UTF_8);
    }

    private static Set<String> names(List<String> authors) {
        return authors.stream()
                .flatMap(names -> Arrays.stream(names.split("(?i),| and |;|&")))
                .map(PagesEval::plain)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nine of ten words, as the labels have a letter lost here and a number updated there. */
    private static boolean isSame(String headline, String label) {
        List<String> one = words(headline);
        List<String> other = words(label);
        long shared = one.stream().filter(other::contains).count();
        return one.equals(other) || 2.0 * shared / (one.size() + other.size()) >= 0.9;
    }

    private static List<String> words(String text) {
        return Arrays.stream(String.valueOf(text).split("\\s+"))
                .map(PagesEval::plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
