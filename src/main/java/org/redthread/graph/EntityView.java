package org.redthread.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.extract.ClaimTypes;
import org.redthread.resolve.Portrait;

/**
 * The entities as a view of the names: made anew wherever a name or a link changed. Mentions and claims follow their name, so
 * a merge takes nothing away and its undoing gives everything back.
 */
final class EntityView {
    private static final String DRAW =
            """
            UNWIND $rows AS row
            MERGE (e:Entity {id: row.properties.id})
            SET e += row.properties
            WITH e, row WHERE NOT row.type IN labels(e)
            REMOVE e:Person:Company:Organization:Country:Place
            SET e:$(row.type)
            """;
    private static final String CLAIMS_OF =
            """
            UNWIND $rows AS row
            MATCH (:Entity {id: row.from})<-[:SUBJECT|OBJECT {as: row.name}]-(c:Claim)
            RETURN DISTINCT c.id AS id, c.edge AS edge
            """;
    private static final String MOVE =
            """
            UNWIND $rows AS row
            MATCH (from:Entity {id: row.from})<-[old:%1$s {as: row.name}]-(holder)
            MATCH (to:Entity {id: row.to})
            CREATE (holder)-[new:%1$s]->(to)
            SET new = properties(old)
            DELETE old
            """;
    private static final String POINT =
            """
            UNWIND $rows AS row
            MATCH (n:Name {id: row.name}), (to:Entity {id: row.to})
            OPTIONAL MATCH (n)-[old:NAMES]->(:Entity)
            DELETE old
            WITH DISTINCT n, to
            CREATE (n)-[:NAMES]->(to)
            WITH n, to
            MATCH (n)-[judged:JUDGED]-()
            MATCH (j:Judgement {id: judged.id})
            MERGE (j)-[:ABOUT {as: n.id}]->(to)
            """;
    /** What nothing speaks of any more stands for nobody, also while who it stood for lives on by other names. */
    private static final String LET_GO =
            """
            UNWIND $names AS id
            MATCH (n:Name {id: id})-[old:NAMES]->(e:Entity)
            DELETE old
            WITH n, e
            MATCH (e)<-[about:ABOUT {as: n.id}]-()
            DELETE about
            """;

    /** "A met B" and "B met A" are one edge: who comes first is settled by ids, in the claim too. */
    private static final String TURN =
            """
            UNWIND $claims AS id
            MATCH (s:Entity)<-[subject:SUBJECT]-(c:Claim {id: id})-[object:OBJECT]->(o:Entity)
            WHERE c.type IN $symmetric AND (o.id < s.id OR o.id = s.id AND object.as < subject.as)
            CREATE (c)-[:SUBJECT {as: object.as}]->(o), (c)-[:OBJECT {as: subject.as}]->(s)
            DELETE subject, object
            WITH c, properties(c) AS was
            SET c.subjectText = was.objectText, c.subjectStart = was.objectStart, c.subjectEnd = was.objectEnd,
              c.objectText = was.subjectText, c.objectStart = was.subjectStart, c.objectEnd = was.subjectEnd,
              c.kind = CASE was.kind WHEN 'child' THEN 'parent' WHEN 'parent' THEN 'child' ELSE was.kind END
            """;

    private static final String NAME_EDGES =
            """
            UNWIND $claims AS id
            MATCH (s:Entity)<-[:SUBJECT]-(c:Claim {id: id})-[:OBJECT]->(o:Entity)
            SET c.edge = s.id + ' ' + c.type + ' ' + o.id, c.subject = s.id, c.object = o.id
            RETURN DISTINCT c.edge AS edge
            """;
    private static final String DROP =
            """
            UNWIND $ids AS id
            MATCH (e:Entity {id: id})
            DETACH DELETE e
            """;
    private static final String FORGET =
            """
            UNWIND $ids AS id
            MATCH (n:Name {id: id})
            OPTIONAL MATCH (n)-[:NAMES]->(:Entity)<-[about:ABOUT {as: id}]-(:Judgement)
            WITH n, collect(about) AS abouts
            FOREACH (about IN abouts | DELETE about)
            DETACH DELETE n
            """;

    private EntityView() {}

    /** Brings the entities of some names in line with what is known of them; returns the edges whose claims moved. */
    static Set<String> settle(SimpleQueryRunner tx, Set<String> touched) {
        Neighbourhood around = Neighbourhood.of(tx, touched);
        List<Map<String, Object>> entities = new ArrayList<>();
        Map<String, String> entityOf = new TreeMap<>();
        for (SortedSet<String> cluster : around.clusters()) {
            Portrait portrait = Portrait.of(around.mentioned(cluster));
            entities.add(row(portrait));
            cluster.forEach(name -> entityOf.put(name, portrait.id()));
        }
        tx.run(DRAW, Map.of("rows", entities)).consume();
        List<Map<String, Object>> pointed = new ArrayList<>();
        List<Map<String, Object>> moved = new ArrayList<>();
        entityOf.forEach((name, to) -> {
            String from = around.entityOf().get(name);
            if (!to.equals(from)) {
                pointed.add(Map.of("name", name, "to", to));
                if (from != null) {
                    moved.add(Map.of("name", name, "from", from, "to", to));
                }
            }
        });
        Set<String> edges = move(tx, moved);
        tx.run(POINT, Map.of("rows", pointed)).consume();
        Set<String> unspoken = new TreeSet<>(around.entityOf().keySet());
        unspoken.removeAll(entityOf.keySet());
        if (!unspoken.isEmpty()) {
            tx.run(LET_GO, Map.of("names", List.copyOf(unspoken))).consume();
        }
        Set<String> gone = new TreeSet<>(around.entityOf().values());
        gone.removeAll(entityOf.values());
        drop(tx, gone, around.forgotten());
        return edges;
    }

    private static Set<String> move(SimpleQueryRunner tx, List<Map<String, Object>> moved) {
        Set<String> edges = new TreeSet<>();
        if (moved.isEmpty()) {
            return edges;
        }
        Map<String, Object> rows = Map.of("rows", moved);
        List<String> claims = new ArrayList<>();
        tx.run(CLAIMS_OF, rows).forEachRemaining(row -> {
            claims.add(row.get("id").asString());
            edges.add(row.get("edge").asString());
        });
        for (String type : List.of("MENTIONS", "SUBJECT", "OBJECT", "ATTRIBUTED_TO", "ABOUT")) {
            tx.run(MOVE.formatted(type), rows).consume();
        }
        edges.addAll(nameEdges(tx, claims));
        return edges;
    }

    /** Writes into some claims which edge they support; returns these edges. */
    static List<String> nameEdges(SimpleQueryRunner tx, List<String> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        tx.run(TURN, Map.of("claims", claims, "symmetric", ClaimTypes.SYMMETRIC))
                .consume();
        return tx.run(NAME_EDGES, Map.of("claims", claims))
                .list(row -> row.get("edge").asString());
    }

    private static void drop(SimpleQueryRunner tx, Set<String> entities, List<String> names) {
        if (!entities.isEmpty()) {
            tx.run(DROP, Map.of("ids", List.copyOf(entities))).consume();
        }
        if (!names.isEmpty()) {
            tx.run(FORGET, Map.of("ids", names)).consume();
        }
    }

    private static Map<String, Object> row(Portrait portrait) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", portrait.id());
        properties.put("name", portrait.name());
        properties.put("names", portrait.names());
        properties.put("normalized", portrait.normalized());
        properties.put("iso2", portrait.iso2());
        properties.put("iso3", portrait.iso3());
        properties.put("legalForm", portrait.legalForm());
        properties.put("mentions", portrait.mentions());
        properties.put("observer", portrait.observer());
        return Map.of("type", portrait.type().name(), "properties", properties);
    }
}
