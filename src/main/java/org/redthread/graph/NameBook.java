package org.redthread.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.redthread.extract.EntityType;
import org.redthread.extract.LocalEntity;
import org.redthread.resolve.Alias;
import org.redthread.resolve.Identity;
import org.redthread.resolve.KnownName;

/** The {@code Name} nodes: each identity with what all articles call it, and which names articles use for one and the same. */
final class NameBook {
    private static final String LOAD =
            """
            UNWIND $ids AS id
            MATCH (n:Name {id: id})
            RETURN n
            """;
    private static final String IDENTITIES =
            """
            UNWIND $ids AS id
            MATCH (n:Name {id: id})
            RETURN n {.id, .family, .key, .article, .sense} AS n
            """;
    private static final String SAVE =
            """
            UNWIND $rows AS row
            MERGE (n:Name {id: row.id})
            SET n = row
            """;
    private static final String COUNT_LINKS =
            """
            UNWIND $rows AS row
            MATCH (shorter:Name {id: row.shorter}), (longer:Name {id: row.longer})
            MERGE (shorter)-[same:SAME_AS {kind: row.kind}]->(longer)
            SET same.articles = coalesce(same.articles, 0) + row.by
            WITH same WHERE same.articles <= 0
            DELETE same
            """;

    private NameBook() {}

    /** Adds what some articles call somebody; returns the ids of the names they touch. */
    static Set<String> learn(SimpleQueryRunner tx, Collection<Naming> namings) {
        Map<String, Identity> identities = new TreeMap<>();
        Map<List<String>, Integer> links = new HashMap<>();
        for (Naming naming : namings) {
            identities.put(naming.identity().id(), naming.identity());
            for (Alias alias : Alias.of(naming.entity(), naming.identity())) {
                identities.put(alias.shorter().id(), alias.shorter());
                links.merge(
                        List.of(
                                alias.shorter().id(),
                                alias.longer(),
                                alias.kind().name()),
                        1,
                        Integer::sum);
            }
        }
        Map<String, KnownName> names = load(tx, identities.keySet());
        identities.forEach((id, identity) -> names.putIfAbsent(id, KnownName.unmentioned(identity)));
        namings.forEach(naming -> names.computeIfPresent(
                naming.identity().id(), (id, name) -> name.mentionedAs(naming.entity(), naming.times())));
        save(tx, names.values());
        count(tx, links);
        return names.keySet();
    }

    /** What a mention must keep so that {@link #forget} can take back exactly what {@link #learn} added. */
    static Map<String, Object> remembered(Naming naming) {
        LocalEntity entity = naming.entity();
        return Map.of(
                "type", entity.type().name(),
                "title", entity.name(),
                "names", entity.names(),
                "observer", entity.observer(),
                "also",
                        Alias.of(entity, naming.identity()).stream()
                                .map(alias ->
                                        alias.kind() + " " + alias.shorter().id())
                                .toList());
    }

    /** Takes back what mentions, given by their properties, had added; returns the ids of the names they touch. */
    static Set<String> forget(SimpleQueryRunner tx, List<Map<String, Object>> mentions) {
        Set<String> touched = new TreeSet<>();
        Map<List<String>, Integer> links = new HashMap<>();
        for (Map<String, Object> mention : mentions) {
            String as = (String) mention.get("as");
            touched.add(as);
            for (String also : strings(mention.get("also"))) {
                String[] kindAndShorter = also.split(" ");
                touched.add(kindAndShorter[1]);
                links.merge(List.of(kindAndShorter[1], as, kindAndShorter[0]), -1, Integer::sum);
            }
        }
        Map<String, KnownName> names = load(tx, touched);
        mentions.forEach(mention -> names.computeIfPresent(
                (String) mention.get("as"), (id, name) -> name.noLongerMentionedAs(entity(mention), times(mention))));
        save(tx, names.values());
        count(tx, links);
        return touched;
    }

    static Map<String, KnownName> load(SimpleQueryRunner tx, Collection<String> ids) {
        return tx.run(LOAD, Map.of("ids", List.copyOf(ids))).list(NameBook::name).stream()
                .collect(Collectors.toMap(name -> name.identity().id(), name -> name, (a, b) -> a, TreeMap::new));
    }

    /** Of the same, by id, only whose they are: what all articles call the well-known is much. */
    static Map<String, Identity> identities(SimpleQueryRunner tx, Collection<String> ids) {
        return tx.run(IDENTITIES, Map.of("ids", List.copyOf(ids))).list(row -> identity(row.get("n"))).stream()
                .collect(Collectors.toMap(Identity::id, identity -> identity));
    }

    private static void save(SimpleQueryRunner tx, Collection<KnownName> names) {
        if (!names.isEmpty()) {
            tx.run(SAVE, Map.of("rows", names.stream().map(NameBook::row).toList()))
                    .consume();
        }
    }

    private static void count(SimpleQueryRunner tx, Map<List<String>, Integer> links) {
        List<Map<String, Object>> rows = links.entrySet().stream()
                .map(link -> Map.<String, Object>of(
                        "shorter", link.getKey().get(0),
                        "longer", link.getKey().get(1),
                        "kind", link.getKey().get(2),
                        "by", link.getValue()))
                .toList();
        if (!rows.isEmpty()) {
            tx.run(COUNT_LINKS, Map.of("rows", rows)).consume();
        }
    }

    /** @param row with the node as {@code n} */
    static KnownName name(Record row) {
        Value node = row.get("n");
        return KnownName.stored(
                identity(node),
                node.get("articles").asInt(),
                node.get("mentions").asInt(0),
                node.get("observing").asInt(),
                strings(node.get("titles")),
                strings(node.get("names")),
                strings(node.get("types")));
    }

    private static Identity identity(Value node) {
        return new Identity(
                node.get("id").asString(),
                node.get("family").asString(),
                node.get("key").asString(),
                node.get("article").asString(null),
                node.get("sense").asString(null));
    }

    private static Map<String, Object> row(KnownName name) {
        Identity identity = name.identity();
        Map<String, Object> row = new HashMap<>(Map.of(
                "id", identity.id(),
                "family", identity.family(),
                "key", identity.key(),
                "articles", name.articles(),
                "mentions", name.mentions(),
                "observing", name.observing(),
                "titles", name.titles().lines(),
                "names", name.names().lines(),
                "types", name.types().lines()));
        row.put("article", identity.article());
        row.put("sense", identity.sense());
        row.put(
                "called",
                identity.sense() == null ? null : identity.everywhere().id());
        return Held.of(row);
    }

    /** What an article calls someone, from what its mention remembers. */
    static Naming naming(Identity identity, Map<String, Object> mention) {
        return new Naming(identity, entity(mention), times(mention));
    }

    private static int times(Map<String, Object> mention) {
        return ((Number) mention.get("count")).intValue();
    }

    private static LocalEntity entity(Map<String, Object> mention) {
        return new LocalEntity(
                null,
                EntityType.valueOf((String) mention.get("type")),
                (String) mention.get("title"),
                strings(mention.get("names")),
                null,
                false,
                (Boolean) mention.get("observer"));
    }

    private static List<String> strings(Object list) {
        return list == null
                ? List.of()
                : ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static List<String> strings(Value list) {
        return list.asList(Value::asString, List.of());
    }
}
