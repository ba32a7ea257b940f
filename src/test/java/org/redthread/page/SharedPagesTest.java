package org.redthread.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two real scraped pages against what a careful analyst reads from them. */
class SharedPagesTest {
    private static final Path SHARED = Path.of("../shared");
    private static JsonNode gold;

    @BeforeAll
    static void readGold() throws IOException {
        assumeTrue(Files.exists(SHARED.resolve("pages")), "skipped: ../shared/pages is not here");
        gold = JsonMapper.builder().build().readTree(Files.readString(SHARED.resolve("gold/pages-gold.json")));
    }

    @Test
    void findsTheStoriesThatTheAnalystFound() throws IOException {
        try (Stream<Path> pages = Files.list(SHARED.resolve("pages"))) {
            for (Path page : pages.toList()) {
                List<JsonNode> stories = gold.get("stories")
                        .valueStream()
                        .filter(story ->
                                story.get("pages").valueStream().anyMatch(name -> page.endsWith(name.asString())))
                        .toList();
                List<Article> articles = read(page);

                assertThat(articles).extracting(Article::outlet).containsExactlyElementsOf(texts(stories, "publisher"));
                for (int i = 0; i < articles.size(); i++) {
                    assertThat(articles.get(i).headline())
                            .isIn(null, texts(stories, "title").get(i));
                }
            }
        }
    }

    @Test
    void keepsNoAdvertisementOrSubscription() throws IOException {
        String about = gold.get("about").asString();
        String[] names =
                about.substring(about.indexOf('(') + 1, about.lastIndexOf(')')).split(", ");
        try (Stream<Path> pages = Files.list(SHARED.resolve("pages"))) {
            for (Path page : pages.toList()) {
                assertThat(read(page))
                        .allSatisfy(article -> assertThat(article.text()).doesNotContain(names));
            }
        }
    }

    @Test
    void keepsEverySentenceThatAClaimRestsOn() throws IOException {
        for (JsonNode story : gold.get("stories")) {
            for (JsonNode name : story.get("pages")) {
                String texts = String.join(
                        "\n",
                        read(SHARED.resolve("pages").resolve(name.asString())).stream()
                                .map(Article::text)
                                .toList());
                for (JsonNode claim : story.get("claims")) {
                    assertThat(texts.replaceAll("\\s+", " "))
                            .contains(claim.get("sentence").asString());
                }
            }
        }
    }

    private static List<String> texts(List<JsonNode> stories, String field) {
        List<String> texts = new ArrayList<>();
        stories.forEach(story -> texts.add(story.get(field).asString()));
        return texts;
    }

    private static List<Article> read(Path page) throws IOException {
        return new PageReader()
                .read(new PageSource(null, null, null, null, "text/plain", Files.readAllBytes(page), true));
    }
}
