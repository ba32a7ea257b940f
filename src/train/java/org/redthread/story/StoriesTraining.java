package org.redthread.story;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.redthread.resolve.LogisticRegression;

/**
 * Counts in how many articles each word stands, in articles that no stream is labelled of, and fits what {@link SameEvent} weighs
 * on those pairs of the seen halves of the labelled and of the composed stream that the index finds. Run it twice after a change: the weights rest on the counts.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoriesTraining {
    private static final Path MODEL = Path.of("src/main/resources/model");
    private static final int RAREST = 3;

    /** Likenesses are small numbers and descend faster when they are not. */
    private static final double SCALE = 3;

    @Test
    @Order(1)
    void countsWords() throws IOException {
        assumeTrue(Files.exists(LabelledStream.ARTICLES), () -> "skipped: no " + LabelledStream.ARTICLES);
        Set<String> labelled = new HashSet<>(LabelledStream.labels("seen").keySet());
        labelled.addAll(LabelledStream.labels("held-back").keySet());
        Map<String, Integer> counts = new TreeMap<>();
        int articles = 0;
        for (LabelledStream.Article article : LabelledStream.articles()) {
            if (!labelled.contains(article.id())) {
                articles++;
                words(article.headline() + " " + article.text()).forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        counts.values().removeIf(count -> count < RAREST);
        counts.put("", articles);
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(MODEL.resolve("words.tsv.gz"))), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Integer> each : counts.entrySet()) {
                out.write(each.getKey() + "\t" + each.getValue() + "\n");
            }
        }
        System.out.println(counts.size() + " words of " + articles + " articles");
    }

    @Test
    @Order(2)
    void fitsTheWeights() throws IOException {
        assumeTrue(Files.exists(LabelledStream.ARTICLES), () -> "skipped: no " + LabelledStream.ARTICLES);
        LogisticRegression regression = new LogisticRegression();
        LabelledStream real = LabelledStream.of("seen");
        add(regression, real.reports(), real.events());
        ComposedStream composed = ComposedStream.of(false);
        add(regression, composed.reports(), composed.events());
        List<String> lines = new ArrayList<>(
                List.of("# Weights of SameEvent, fitted by StoriesTraining on the seen halves of two streams."));
        regression
                .fit()
                .forEach((feature, weight) -> lines.add(String.format(
                        Locale.ROOT,
                        "%s = %.3f",
                        feature.replace(' ', '-'),
                        feature.equals("to begin with") ? weight : weight * SCALE)));
        lines.add("# set by hand where StoriesEval's seen half has its best F1");
        lines.add("least = " + SameEvent.LEAST);
        Files.write(MODEL.resolve("same-event.properties"), lines);
        lines.forEach(System.out::println);
    }

    private static void add(LogisticRegression regression, List<Report> reports, Map<String, Integer> events) {
        for (Report a : reports) {
            for (Report b : reports) {
                if (Report.ORDER.compare(a, b) < 0
                        && b.day() - a.day() <= SameEvent.DAYS
                        && Grouping.shared(a.topics(), b.topics()) > 0) {
                    boolean same = events.get(a.id()).equals(events.get(b.id()));
                    regression.add(scaled(SameEvent.features(a, b)), same);
                    // some articles have no date: the words must then tell more
                    regression.add(scaled(SameEvent.features(undated(a), undated(b))), same);
                }
            }
        }
    }

    private static Map<String, Double> scaled(Map<String, Double> features) {
        features.replaceAll((feature, value) -> value * SCALE);
        return features;
    }

    private static Report undated(Report report) {
        return new Report(
                report.id(),
                null,
                report.headline(),
                report.lead(),
                report.words(),
                report.names(),
                report.others(),
                report.topics());
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Report.WORD
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList());
    }
}
