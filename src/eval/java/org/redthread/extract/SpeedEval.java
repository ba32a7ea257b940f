package org.redthread.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;
import org.redthread.page.Article;
import tools.jackson.databind.json.JsonMapper;

/**
 * Processor time of one thread for an article, so that a busy machine tells the same as an idle one: Redthread beside
 * CoreNLP's own pipelines on the same articles in the same run.
 */
class SpeedEval {
    private static final int WARM_UP = 15;
    private static final int MEASURED = 60;
    private static final int LONGEST = 6_000;

    @Test
    void readsFasterThanTheStockPipelines() throws IOException {
        assumeTrue(Files.exists(NewsPassages.ARTICLES), () -> "skipped: no " + NewsPassages.ARTICLES);
        List<String> articles = articles();
        Scorecard card = new Scorecard("speed");
        card.note(MEASURED + " articles of "
                + articles.stream().mapToInt(String::length).sum() / articles.size() + " characters on average");
        Extractor extractor = new Extractor();
        double ours = perSecond(
                articles,
                text -> extractor.extract(new Article("", 0, null, text, null, null, null, null, null, "en")));
        card.figure("articles a processor second, Redthread", ours);
        for (String annotators : List.of("tokenize,ssplit,pos,lemma,ner", "tokenize,ssplit,pos,lemma,ner,depparse")) {
            Properties properties = new Properties();
            properties.setProperty("annotators", annotators);
            // its time grammar costs a fifth more and is left out
            properties.setProperty("ner.useSUTime", "false");
            StanfordCoreNLP stock = new StanfordCoreNLP(properties);
            double theirs = perSecond(articles, stock::process);
            card.figure("the same, " + annotators.substring(annotators.indexOf("ner")), theirs);
            card.figure("Redthread times as fast", ours / theirs);
        }
        card.check();
    }

    private static double perSecond(List<String> articles, Consumer<String> reading) {
        articles.subList(0, WARM_UP).forEach(reading);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        articles.subList(WARM_UP, articles.size()).forEach(reading);
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return (articles.size() - WARM_UP) / (nanos / 1e9);
    }

    private static List<String> articles() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(NewsPassages.ARTICLES)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> JsonMapper.shared()
                            .readTree(line)
                            .get("content_original")
                            .stringValue())
                    .flatMap(text -> text.length() < LONGEST ? Stream.of(text) : Stream.empty())
                    .limit(WARM_UP + MEASURED)
                    .toList();
        }
    }
}
