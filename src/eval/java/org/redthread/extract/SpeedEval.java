package org.redthread.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.redthread.eval.Scorecard;
import org.redthread.page.Article;

/**
 * Processor time of one thread for an article, so that a busy machine tells the same as an idle one: Redthread beside
 * CoreNLP's own pipelines on the same articles in the same run.
 */
class SpeedEval {
    private static final int WARM_UP = 15;
    private static final int MEASURED = 60;

    @Test
    void readsFasterThanTheStockPipelines() throws IOException {
        assumeTrue(Files.exists(NewsPassages.ARTICLES), () -> "skipped: no " + NewsPassages.ARTICLES);
        List<Article> articles = NewsArticles.first(WARM_UP + MEASURED);
        Scorecard card = new Scorecard("speed");
        card.note(MEASURED + " articles of "
                + articles.stream().mapToInt(article -> article.text().length()).sum() / articles.size()
                + " characters on average");
        Extractor extractor = new Extractor();
        double ours = 0;
        for (Profile profile : Profile.values()) {
            double speed = perSecond(articles, article -> extractor.extract(article, profile));
            card.figure("articles a processor second, " + profile, speed);
            ours = profile == Profile.balanced ? speed : ours;
        }
        Properties plain = stock("ner");
        plain.setProperty("ner.model", NameModel.FIRST);
        plain.setProperty("ner.applyNumericClassifiers", "false");
        plain.setProperty("ner.applyFineGrained", "false");
        plain.setProperty("ner.buildEntityMentions", "false");
        double names = perSecond(articles, plain);
        card.figure("CoreNLP, one name model and nothing else", names);
        card.figure("balanced, share of that", ours / names);
        for (String annotators : List.of("ner", "ner,depparse", "ner,depparse,coref,kbp")) {
            double theirs = perSecond(articles, stock(annotators));
            card.figure("CoreNLP, " + annotators, theirs);
            card.figure("balanced times as fast as that", ours / theirs);
        }
        card.check();
    }

    private static Properties stock(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma," + annotators);
        properties.setProperty("coref.algorithm", "statistical");
        // its list of holidays needs a library for XML that Java no longer brings
        properties.setProperty("sutime.binders", "0");
        return properties;
    }

    private static double perSecond(List<Article> articles, Properties stock) {
        StanfordCoreNLP pipeline = new StanfordCoreNLP(stock);
        double speed = perSecond(articles, article -> pipeline.process(article.text()));
        StanfordCoreNLP.clearAnnotatorPool();
        return speed;
    }

    private static double perSecond(List<Article> articles, Consumer<Article> reading) {
        articles.subList(0, WARM_UP).forEach(reading);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        articles.subList(WARM_UP, articles.size()).forEach(reading);
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return (articles.size() - WARM_UP) / (nanos / 1e9);
    }
}
