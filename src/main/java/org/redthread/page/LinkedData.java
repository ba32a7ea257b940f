package org.redthread.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article as JSON-LD, in the words of schema.org; scripts that are no JSON are passed over. */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "BlogPosting",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting",
            "TechArticle",
            "ScholarlyArticle",
            "Report",
            "Review",
            "Recipe",
            "SocialMediaPosting",
            "WebPage");
    private static final int MOST_NODES = 10_000;

    private final List<JsonNode> all = new ArrayList<>();
    private final JsonNode article;

    private LinkedData(Document page) {
        Deque<JsonNode> open = new ArrayDeque<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            try {
                open.add(JSON.readTree(script.data().strip().replaceAll("^<!--|-->$|;$", "")));
            } catch (JacksonException notJson) {
                continue;
            }
        }
        while (!open.isEmpty() && all.size() < MOST_NODES) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                all.add(node);
            }
            node.forEach(open::add);
        }
        article = all.stream()
                .filter(node -> types(node).anyMatch(ARTICLES::contains))
                .max((one, other) -> Integer.compare(weight(one), weight(other)))
                .orElse(JSON.createObjectNode());
    }

    /** An entry of a live blog. */
    record Update(String headline, String text, String byline, String publishedAt) {}

    static LinkedData of(Document page) {
        return new LinkedData(page);
    }

    /** A field of the article as text, or null. */
    String text(String field) {
        return string(article.path(field));
    }

    /** The entries of a live blog, in their order; none when the page is none or does not tell them. */
    List<Update> updates() {
        List<Update> updates = new ArrayList<>();
        JsonNode told = article.path("liveBlogUpdate");
        for (JsonNode update : told.isArray() ? told : JSON.createArrayNode()) {
            String text = string(update.path("articleBody"));
            if (text != null) {
                List<String> authors = names(update.path("author"));
                updates.add(new Update(
                        string(update.path("headline")),
                        text,
                        authors.isEmpty() ? null : String.join(", ", authors),
                        Dates.find(string(update.path("datePublished")))));
            }
        }
        return updates;
    }

    /** The names of those that a field of the article lists: authors, publishers; never null. */
    List<String> names(String field) {
        return names(article.path(field));
    }

    private List<String> names(JsonNode value) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : JSON.createArrayNode().add(value)) {
            String name = one.isObject() ? name(one) : string(one);
            if (name != null && !name.contains("://") && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private String name(JsonNode thing) {
        String name = string(thing.path("name"));
        String id = string(thing.path("@id"));
        return name != null || id == null
                ? name
                : all.stream()
                        .filter(node -> id.equals(string(node.path("@id"))))
                        .map(node -> string(node.path("name")))
                        .filter(found -> found != null)
                        .findFirst()
                        .orElse(null);
    }

    /** Where several are described, the one that tells most is the page's own. */
    private static int weight(JsonNode node) {
        int weight = node.path("@type").toString().contains("WebPage") ? 0 : 2;
        for (String field : List.of("headline", "author", "datePublished", "articleBody")) {
            weight += node.has(field) ? 1 : 0;
        }
        return weight;
    }

    private static Stream<String> types(JsonNode node) {
        JsonNode type = node.path("@type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString) : Stream.of(type.asString(""));
    }

    private static String string(JsonNode node) {
        JsonNode first = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        String text = first.isString()
                ? Characters.clean(org.jsoup.parser.Parser.unescapeEntities(first.asString(), false))
                : "";
        return text.isEmpty() ? null : text;
    }
}
