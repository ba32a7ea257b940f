package org.redthread.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/** What beside their names speaks for or against an entry of a list being an entity of the news. */
final class ListEvidence {
    /** Added to the log-odds of the names; an identifier that agrees outweighs all else. */
    private static final Map<String, Double> WEIGHTS = Map.of(
            "identifier agrees", 6.0,
            "birth agrees", 2.5,
            "birth differs", -5.0,
            "country agrees", 1.0);

    private static final String FACTS =
            """
            UNWIND $ids AS id
            MATCH (e:Entity {id: id})
            WITH e, COLLECT {
              MATCH (e)<-[:NAMES]-(n:Name)
              MATCH (l:Article {id: n.article}) WHERE l:ListEntry
              RETURN l
            } AS listed
            RETURN e.id AS id, head([l IN listed | l.outlet]) AS list,
              reduce(all = [], l IN listed | all + coalesce(l.births, [])) + COLLECT {
                MATCH (e)<-[m:MENTIONS]-(:Article)
                UNWIND [sign IN m.signs WHERE sign STARTS WITH 'born '] AS sign
                RETURN DISTINCT substring(sign, 5) AS born ORDER BY born LIMIT 5
              } AS births,
              reduce(all = [], l IN listed | all + coalesce(l.countries, [])) + COLLECT {
                MATCH (e)-[:CITIZEN_OF|BORN_IN|RESIDES_IN|BASED_IN]->(c:Country) WHERE c.iso2 IS NOT NULL
                RETURN DISTINCT c.iso2 AS iso2 ORDER BY iso2
              } AS countries,
              reduce(all = [], l IN listed | all + coalesce(l.identifiers, []) + [x IN [l.wikidata] WHERE x IS NOT NULL])
                AS identifiers
            """;

    private ListEvidence() {}

    /**
     * @param list the name of the list whose entry it is, or null
     * @param births dates, years, or spans of years
     * @param countries ISO 3166 codes of two letters
     */
    record Facts(String list, Set<String> births, Set<String> countries, Set<String> identifiers) {}

    /** By the ids of some entities. */
    static Map<String, Facts> of(SimpleQueryRunner tx, Collection<String> ids) {
        Map<String, Facts> facts = new HashMap<>();
        tx.run(FACTS, Map.of("ids", List.copyOf(ids)))
                .forEachRemaining(row -> facts.put(
                        row.get("id").asString(),
                        new Facts(
                                row.get("list").asString(null),
                                set(row.get("births")),
                                set(row.get("countries")),
                                set(row.get("identifiers")))));
        return facts;
    }

    /** What they add to the log-odds of being one, by what agrees or differs. */
    static Map<String, Double> shares(Facts a, Facts b) {
        Map<String, Double> shares = new LinkedHashMap<>();
        if (a.list() == null && b.list() == null) {
            return shares;
        }
        if (common(a.identifiers(), b.identifiers())) {
            add(shares, "identifier agrees");
        }
        if (!a.births().isEmpty() && !b.births().isEmpty()) {
            boolean agrees =
                    a.births().stream().anyMatch(one -> b.births().stream().anyMatch(other -> agree(one, other)));
            add(shares, agrees ? "birth agrees" : "birth differs");
        }
        if (common(a.countries(), b.countries())) {
            add(shares, "country agrees");
        }
        return shares;
    }

    /** How much of the shares beside the names speaks for it. */
    static double agreed(Map<String, Double> shares) {
        return WEIGHTS.keySet().stream()
                .mapToDouble(feature -> Math.max(0, shares.getOrDefault(feature, 0.0)))
                .sum();
    }

    /** Dates as far as both tell them; "1959-1960", made of an age, agrees with both years. */
    private static boolean agree(String one, String other) {
        if (one.matches("\\d{4}-\\d{4}") || other.matches("\\d{4}-\\d{4}")) {
            return first(one) <= last(other) && first(other) <= last(one);
        }
        int shorter = Math.min(one.length(), other.length());
        return one.substring(0, shorter).equals(other.substring(0, shorter));
    }

    private static int first(String years) {
        return Integer.parseInt(years.substring(0, 4));
    }

    private static int last(String years) {
        return years.matches("\\d{4}-\\d{4}") ? Integer.parseInt(years.substring(5)) : first(years);
    }

    private static void add(Map<String, Double> shares, String feature) {
        shares.put(feature, WEIGHTS.get(feature));
    }

    private static boolean common(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static Set<String> set(Value list) {
        return new HashSet<>(list.asList(Value::asString));
    }
}
