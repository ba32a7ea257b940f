package org.redthread.query;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** FollowTheMoney entities, one a line: who there is, then each article with a link for each claim, the article as its proof. */
@Component
class ExportFtm implements Export {
    private static final Map<String, String> SCHEMA = Map.of(
            "Person", "Person",
            "Company", "Company",
            "Organization", "Organization",
            "Country", "PublicBody",
            "Place", "Address");

    private final NamedQueries graph;
    private final JsonMapper json;

    ExportFtm(NamedQueries graph, JsonMapper json) {
        this.graph = graph;
        this.json = json;
    }

    @Override
    public String format() {
        return "ftm";
    }

    @Override
    public String contentType() {
        return "application/json+ftm";
    }

    @Override
    public void write(ExportFilter filter, OutputStream out) throws IOException {
        Lines lines = new Lines(out);
        graph.each("export-entities", filter.parameters(), row -> lines.write(json.writeValueAsString(entity(row))));
        graph.each("export-articles", filter.parameters(), row -> {
            lines.write(json.writeValueAsString(article(row)));
            links(row).forEach(link -> lines.write(json.writeValueAsString(link)));
        });
        lines.flush();
    }

    private record Entity(String id, String schema, Map<String, List<String>> properties) {
        static Entity of(Object id, String schema) {
            return new Entity((String) id, schema, new LinkedHashMap<>());
        }

        Entity with(String property, Object value) {
            if (value != null) {
                properties.computeIfAbsent(property, any -> new ArrayList<>()).add(value.toString());
            }
            return this;
        }
    }

    private static Entity entity(Map<String, Object> row) {
        String schema = SCHEMA.get(row.get("type"));
        if (schema.equals("Address")) {
            return Entity.of(row.get("id"), schema)
                    .with("name", row.get("name"))
                    .with("full", row.get("name"));
        }
        Entity entity = Entity.of(row.get("id"), schema)
                .with("name", row.get("name"))
                .with("country", lower(row.get("iso2")))
                .with("legalForm", row.get("legalForm"))
                .with("wikidataId", row.get("wikidata"));
        strings(row.get("names")).stream()
                .filter(name -> !name.equals(row.get("name")))
                .forEach(name -> entity.with("alias", name));
        return entity;
    }

    private static Entity article(Map<String, Object> row) {
        return Entity.of(row.get("id"), "Article")
                // an article is a document, and each has a file's name
                .with("fileName", row.get("id") + ".txt")
                .with("name", Objects.requireNonNullElse(row.get("headline"), row.get("id")))
                .with("title", row.get("headline"))
                .with("sourceUrl", row.get("url"))
                .with("publisher", row.get("outlet"))
                .with("author", row.get("byline"))
                .with("publishedAt", time(row.get("publishedAt")))
                .with("language", language(row.get("language")))
                .with("bodyText", row.get("text"));
    }

    private List<Entity> links(Map<String, Object> row) {
        Article article = json.convertValue(row, Article.class);
        Map<String, Articles.Chain> ends = article.entities().stream()
                .collect(Collectors.toMap(Articles.Chain::id, Function.identity(), (a, b) -> a));
        return article.claims().stream()
                .map(claim -> link(claim, article, ends))
                .toList();
    }

    private static Entity link(Stated claim, Article article, Map<String, Articles.Chain> ends) {
        Articles.Chain subject = ends.get(claim.subject());
        Articles.Chain object = ends.get(claim.object());
        FtmLink link = FtmLink.of(
                claim.type(), subject == null ? null : subject.type(), object == null ? null : object.type());
        return Entity.of(claim.id(), link.schema())
                .with(link.subject(), claim.subject())
                .with(link.object(), link.namesItsObject() ? object.name() : claim.object())
                .with(link.relation(), relation(claim))
                .with("percentage", link.schema().equals("Ownership") ? claim.stake() : null)
                .with("status", link.hasStatus() ? status(claim) : null)
                .with("startDate", claim.validFrom())
                .with("endDate", claim.validTo())
                .with("date", time(article.publishedAt()))
                .with("summary", claim.sentence())
                .with("publisher", article.outlet())
                .with("sourceUrl", article.url())
                .with("proof", article.id());
    }

    /** What the link says, and how: where a schema has no status, a denial must not be taken for a fact. */
    private static String relation(Stated claim) {
        String said = claim.kind() != null
                ? claim.kind()
                : claim.role() != null ? claim.role() : lower(claim.type()).replace('_', ' ');
        return status(claim).equals("stated") ? said : said + " (" + status(claim) + ")";
    }

    private static String status(Stated claim) {
        return claim.polarity().equals("denied") ? "denied" : claim.modality();
    }

    private static String lower(Object text) {
        return text == null ? null : text.toString().toLowerCase(Locale.ROOT);
    }

    /** Dates here are in UTC without saying so, at most to the second. */
    private static String time(Object date) {
        return date == null ? null : date.toString().replaceFirst("([.]\\d+)?Z$", "");
    }

    /** Three letters (ISO 639-3). */
    private static String language(Object two) {
        try {
            return two == null ? null : Locale.forLanguageTag(two.toString()).getISO3Language();
        } catch (MissingResourceException e) {
            return null;
        }
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private record Article(
            String id,
            String url,
            String outlet,
            String publishedAt,
            List<Articles.Chain> entities,
            List<Stated> claims) {}

    private record Stated(
            String id,
            String type,
            String subject,
            String object,
            String sentence,
            String polarity,
            String modality,
            String validFrom,
            String validTo,
            String role,
            String kind,
            String stake) {}
}
