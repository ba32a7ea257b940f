package org.redthread.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.redthread.extract.EntityType;
import org.redthread.extract.Extraction;
import org.redthread.extract.Extractor;
import org.redthread.page.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article composed for this project about someone whose name others bear, read as any article is.
 *
 * @param key of the name
 * @param person whom it means, as it was composed
 * @param sighting what was read of him; null when he was not found
 */
record NamedArticle(String key, String person, Sighting sighting) {

    /** @param half {@code open} or {@code held-back} */
    static List<NamedArticle> read(Extractor extractor, String half) throws IOException {
        List<NamedArticle> articles = new ArrayList<>();
        try (InputStream in = NamedArticle.class.getResourceAsStream("/namesakes/" + half + ".jsonl")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                JsonNode json = JsonMapper.shared().readTree(line);
                Article article = new Article(
                        half + "-" + (100 + articles.size()),
                        0,
                        json.get("headline").stringValue(),
                        json.get("text").stringValue(),
                        null,
                        json.get("outlet").stringValue(),
                        null,
                        json.get("publishedAt").stringValue(),
                        null,
                        "en");
                Extraction extraction = extractor.extract(article);
                json.get("who").propertyStream().forEach(who -> {
                    String key = Names.key(EntityType.Person, who.getKey());
                    articles.add(
                            new NamedArticle(key, who.getValue().stringValue(), sighting(article, extraction, key)));
                });
            }
        }
        return articles;
    }

    private static Sighting sighting(Article article, Extraction extraction, String key) {
        Sightings sightings = new Sightings(article, extraction);
        return extraction.entities().stream()
                .filter(entity -> Identity.of(entity, article.id()).mayHaveNamesakes())
                .filter(entity -> Identity.of(entity, article.id()).key().equals(key))
                .findFirst()
                .map(entity -> sightings.of(
                        entity,
                        extraction.mentions().stream()
                                .filter(mention -> mention.entity().equals(entity.ref()))
                                .toList()))
                .orElse(null);
    }
}
