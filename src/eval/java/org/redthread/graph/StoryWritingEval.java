package org.redthread.graph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.redthread.ContentId;
import org.redthread.eval.Scorecard;
import org.redthread.extract.Extraction;
import org.redthread.page.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What finding copies and stories costs when an article is written: real articles, with nothing read from them, so that all
 * but these two is little. Their dates are laid over each other, thirty articles a day.
 */
class StoryWritingEval {
    private static final Path ARTICLES = Path.of("../shared/bench/load/articles-6k.jsonl.gz");
    private static final int WRITTEN = 2_000;
    private static final int STEP = 500;
    private static final int A_DAY = 30;

    @Test
    void costsTheSameAsTheGraphGrows() throws IOException {
        assumeTrue(Files.exists(ARTICLES), () -> "skipped: no " + ARTICLES);
        Scorecard card = new Scorecard("story-writing");
        Driver driver = GraphServer.shared().clear().driver();
        PageWriter writer = new PageWriter(new OneWriter(driver));
        List<Article> articles = articles();
        long start = System.nanoTime();
        for (int i = 0; i < articles.size(); i++) {
            String page = ContentId.of("page", articles.get(i).id());
            driver.executableQuery("CREATE (:Page {id: $id, receivedAt: datetime(), state: 'PROCESSING'})")
                    .withParameters(Map.of("id", page))
                    .execute();
            writer.write(new ReadPage(
                    page,
                    List.of(new ReadArticle(articles.get(i), new Extraction(List.of(), List.of(), List.of(), null)))));
            if ((i + 1) % STEP == 0) {
                card.figure(
                        "ms an article, " + (i + 1 - STEP) + " to " + (i + 1),
                        (System.nanoTime() - start) / 1e6 / STEP);
                start = System.nanoTime();
            }
        }
        for (var row : driver.executableQuery(
                        """
                        MATCH (s:Story) WITH s.sources AS sources, count(s) AS stories
                        RETURN sources, stories ORDER BY sources
                        """)
                .execute()
                .records()) {
            card.note("  stories of " + row.get("sources") + " sources: " + row.get("stories"));
        }
        card.check();
    }

    private static List<Article> articles() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(ARTICLES)), StandardCharsets.UTF_8))) {
            List<JsonNode> nodes = lines.lines()
                    .limit(WRITTEN)
                    .map(JsonMapper.shared()::readTree)
                    .toList();
            return IntStream.range(0, nodes.size())
                    .mapToObj(i -> article(nodes.get(i), i))
                    .toList();
        }
    }

    private static Article article(JsonNode node, int number) {
        String url = node.path("url").asString("");
        String day = LocalDate.of(2024, 1, 1).plusDays(number / A_DAY).toString();
        String text = node.path("content_original").asString("");
        return new Article(
                ContentId.of(url, number), 0, node.path("title").asString(""), text, url, null, null, day, null, "en");
    }
}
