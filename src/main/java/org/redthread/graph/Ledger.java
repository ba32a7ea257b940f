package org.redthread.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.extract.ClaimTypes;
import org.redthread.extract.Mention;
import org.redthread.resolve.Sightings;

/** What articles say, as they say it: mentions and claims, each kept with the identity that the article's own words give. */
final class Ledger {
    private static final String WRITE_MENTIONS =
            """
            UNWIND $rows AS row
            MATCH (a:Article {id: row.article}), (:Name {id: row.as})-[:NAMES]->(e:Entity)
            CREATE (a)-[m:MENTIONS]->(e)
            SET m = row.properties, m.as = row.as
            """;
    private static final String WRITE_CLAIMS =
            """
            UNWIND $rows AS row
            MATCH (a:Article {id: row.article})
            MATCH (:Name {id: row.subject})-[:NAMES]->(s:Entity), (:Name {id: row.object})-[:NAMES]->(o:Entity)
            MERGE (c:Claim {id: row.id})
            SET c = row.properties, c.id = row.id, c.type = row.type, c.subject = s.id, c.object = o.id,
              c.edge = s.id + ' ' + row.type + ' ' + o.id, c.dated = coalesce(row.properties.reportedAt, '')
            MERGE (a)-[:STATES]->(c)
            MERGE (c)-[:SUBJECT {as: row.subject}]->(s)
            MERGE (c)-[:OBJECT {as: row.object}]->(o)
            WITH c WHERE NOT c.type IN $symmetric
            RETURN c.edge AS edge
            """;
    private static final String WRITE_ATTRIBUTIONS =
            """
            UNWIND $rows AS row
            MATCH (c:Claim {id: row.id}), (:Name {id: row.attributedTo})-[:NAMES]->(e:Entity)
            MERGE (c)-[:ATTRIBUTED_TO {as: row.attributedTo}]->(e)
            """;
    private static final String ERASE_CLAIMS =
            """
            UNWIND $articles AS id
            MATCH (:Article {id: id})-[:STATES]->(c:Claim)
            WITH c, c.edge AS edge
            DETACH DELETE c
            RETURN DISTINCT edge
            """;
    private static final String ERASE_MENTIONS =
            """
            UNWIND $articles AS id
            MATCH (:Article {id: id})-[m:MENTIONS]->()
            WITH m, properties(m) AS properties
            DELETE m
            RETURN properties
            """;

    private Ledger() {}

    /** The names that the articles speak of must be settled; returns the edges that the claims support. */
    static Set<String> write(SimpleQueryRunner tx, List<Words> articles) {
        List<Map<String, Object>> mentions = new ArrayList<>();
        articles.forEach(each -> mentions.addAll(each.mentions()));
        // in one order, so that writers never wait for each other in a circle
        mentions.sort(Comparator.comparing(row -> (String) row.get("as")));
        mentions(tx, mentions);
        return claims(tx, articles.stream().map(Words::claims).flatMap(List::stream));
    }

    /** The claims alone; returns the edges that they support. */
    static Set<String> claims(SimpleQueryRunner tx, Stream<Map<String, Object>> rows) {
        List<Map<String, Object>> claims =
                rows.sorted(Comparator.comparing(row -> (String) row.get("id"))).toList();
        Set<String> edges =
                new TreeSet<>(tx.run(WRITE_CLAIMS, Map.of("rows", claims, "symmetric", ClaimTypes.SYMMETRIC))
                        .list(row -> row.get("edge").asString()));
        edges.addAll(EntityView.nameEdges(
                tx,
                claims.stream()
                        .filter(row -> ClaimTypes.SYMMETRIC.contains(row.get("type")))
                        .map(row -> (String) row.get("id"))
                        .toList()));
        List<Map<String, Object>> attributed =
                claims.stream().filter(row -> row.get("attributedTo") != null).toList();
        tx.run(WRITE_ATTRIBUTIONS, Map.of("rows", attributed)).consume();
        return edges;
    }

    /** @param rows article, name and properties of each mention */
    static void mentions(SimpleQueryRunner tx, List<Map<String, Object>> rows) {
        tx.run(WRITE_MENTIONS, Map.of("rows", rows)).consume();
    }

    /** Takes all mentions and claims of some articles away, from the names' counts too. */
    static Erased erase(SimpleQueryRunner tx, Collection<String> articles) {
        if (articles.isEmpty()) {
            return new Erased(Set.of(), Set.of(), Map.of());
        }
        Map<String, Object> which = Map.of("articles", List.copyOf(articles));
        Set<String> edges = new TreeSet<>(
                tx.run(ERASE_CLAIMS, which).list(row -> row.get("edge").asString()));
        List<Map<String, Object>> mentions =
                tx.run(ERASE_MENTIONS, which).list(row -> row.get("properties").asMap());
        return new Erased(edges, NameBook.forget(tx, mentions), CalledNames.in(mentions));
    }

    /**
     * What to settle and recount afterwards.
     *
     * @param called names that several people may bear, each with the articles that used it
     */
    record Erased(Set<String> edges, Set<String> names, Map<String, Set<String>> called) {}

    static Map<String, Object> mention(ReadArticle read, Chain chain, Sightings sightings) {
        List<Mention> inOrder = chain.mentions().stream()
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .toList();
        Map<String, Object> properties = new TreeMap<>(NameBook.remembered(chain.naming()));
        if (chain.identity().family().equals("Person") && chain.identity().key().contains(" ")) {
            properties.put(
                    "signs", sightings.of(chain.entity(), chain.mentions()).lines());
            properties.putAll(
                    CalledNames.properties(chain.identity(), read.article().id()));
        }
        properties.put("count", inOrder.size());
        properties.put(
                "starts", inOrder.stream().map(each -> each.span().start()).toList());
        properties.put("ends", inOrder.stream().map(each -> each.span().end()).toList());
        properties.put("forms", inOrder.stream().map(each -> each.form().name()).toList());
        String headline = read.article().headline();
        properties.put(
                "inHeadline",
                headline != null && chain.entity().names().stream().anyMatch(headline::contains));
        return Map.of("article", read.article().id(), "as", chain.identity().id(), "properties", Held.of(properties));
    }
}
