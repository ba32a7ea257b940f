package org.redthread.graph;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.redthread.extract.EntityType;
import org.redthread.resolve.NameMatch;
import org.springframework.stereotype.Component;

/** Pairs of entities that are worth a judgement: their names match and nobody has judged them yet. */
@Component
public class Suggestions {
    /** So many entities are compared with the names most like theirs, the most mentioned first. */
    private static final int COMPARED = 500;

    private static final String PAIRS =
            """
            MATCH (e:Entity) WHERE NOT e:Country AND e.normalized <> ''
            WITH e, COUNT { (e)<-[:MENTIONS]-() } AS articles
            // who is on a list alone comes after who is in the news
            ORDER BY CASE WHEN articles = 1 AND EXISTS { (e)<-[:MENTIONS]-(:ListEntry) } THEN 0 ELSE articles END DESC, e.id
            LIMIT $compared
            CALL (e) {
              WITH [word IN split(e.normalized, ' ') WHERE NOT word CONTAINS '&' AND NOT word CONTAINS '+' | word + '~1'] AS words
              WITH reduce(all = '', word IN words | all + ' ' + word) AS query WHERE query <> ''
              CALL db.index.fulltext.queryNodes('entity_names', query, {limit: 10}) YIELD node AS other
              RETURN other
            }
            WITH e, articles, other
            WHERE other <> e AND (e:Person AND other:Person OR e:Place AND other:Place
              OR (e:Company OR e:Organization) AND (other:Company OR other:Organization))
              AND NOT EXISTS { (e)<-[:NAMES]-(:Name)-[:JUDGED]-(:Name)-[:NAMES]->(other) }
            RETURN
              {id: e.id, name: e.name, type: head([l IN labels(e) WHERE l <> 'Entity']), articles: articles} AS a,
              {id: other.id, name: other.name, type: head([l IN labels(other) WHERE l <> 'Entity']),
                articles: COUNT { (other)<-[:MENTIONS]-() }} AS b,
              COLLECT { MATCH (e)--(n:Entity)--(other) RETURN DISTINCT n.name ORDER BY n.name LIMIT 10 } AS common
            """;

    private final Driver driver;

    Suggestions(Driver driver) {
        this.driver = driver;
    }

    /**
     * Entries of lists of which more than the name agrees first, then those that have most in common, then those that match
     * best.
     */
    public List<Suggestion> best(int limit) {
        try (var session = driver.session()) {
            return session.executeRead(tx -> best(tx, limit));
        }
    }

    private static List<Suggestion> best(SimpleQueryRunner tx, int limit) {
        Map<List<String>, Suggestion> pairs = new TreeMap<>(Comparator.comparing(List::toString));
        tx.run(PAIRS, Map.of("compared", COMPARED)).stream()
                .map(row ->
                        suggestion(row.get("a"), row.get("b"), row.get("common").asList(Value::asString)))
                .filter(pair -> pair.score() >= NameMatch.MATCHES)
                .forEach(pair -> pairs.putIfAbsent(
                        List.of(pair.a().id(), pair.b().id()).stream().sorted().toList(), pair));
        Set<String> ids = new TreeSet<>();
        pairs.keySet().forEach(ids::addAll);
        Map<String, ListEvidence.Facts> facts = ListEvidence.of(tx, ids);
        return pairs.values().stream()
                .map(pair ->
                        with(pair, facts.get(pair.a().id()), facts.get(pair.b().id())))
                .filter(pair -> pair.score() >= NameMatch.MATCHES)
                .sorted(Comparator.comparingDouble(Suggestions::agreed)
                        .thenComparingInt((Suggestion pair) -> pair.common().size())
                        .thenComparingDouble(Suggestion::score)
                        .reversed())
                .limit(limit)
                .toList();
    }

    private static double agreed(Suggestion pair) {
        return ListEvidence.agreed(pair.shares());
    }

    private static Suggestion with(Suggestion pair, ListEvidence.Facts a, ListEvidence.Facts b) {
        Map<String, Double> shares = new LinkedHashMap<>(pair.shares());
        shares.putAll(ListEvidence.shares(a, b));
        double logOdds =
                shares.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Suggestion(
                pair.a().on(a.list()), pair.b().on(b.list()), 1 / (1 + Math.exp(-logOdds)), shares, pair.common());
    }

    private static Suggestion suggestion(Value a, Value b, List<String> common) {
        Suggestion.Entity one = entity(a);
        Suggestion.Entity other = entity(b);
        NameMatch match = NameMatch.of(EntityType.valueOf(one.type()), one.name(), other.name());
        return new Suggestion(one, other, match.score(), match.shares(), common);
    }

    private static Suggestion.Entity entity(Value row) {
        return new Suggestion.Entity(
                row.get("id").asString(),
                row.get("type").asString(),
                row.get("name").asString(),
                row.get("articles").asInt(),
                null);
    }
}
