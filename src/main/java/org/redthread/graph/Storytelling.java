package org.redthread.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.redthread.ContentId;
import org.redthread.story.Joining;
import org.redthread.story.Report;
import org.redthread.story.SameEvent;

/**
 * Puts articles into stories as if all had come in the order of their dates: each original joins a story of those before it or
 * begins one, and its copies go with it. What comes or goes late moves those after it that it concerns, and no others.
 */
final class Storytelling {
    private static final String LOOSEN =
            """
            UNWIND $origins AS id
            MATCH (a:Article {id: id})-[:PART_OF]->(s:Story)
            OPTIONAL MATCH (s)<-[:PART_OF]-(:Article)-[:SAME_EVENT]->(later:Article)
            RETURN collect(DISTINCT s.id) AS stories, collect(DISTINCT later.id) AS later
            """;
    private static final String PART =
            """
            UNWIND $origins AS id
            MATCH (:Article {id: id})-[link:SAME_EVENT]-()
            DELETE link
            """;
    private static final String LINK =
            """
            UNWIND $rows AS row
            MATCH (earlier:Article {id: row.earlier}), (later:Article {id: row.later})
            MERGE (earlier)-[link:SAME_EVENT]->(later)
            SET link.score = row.score
            """;
    private static final String WAITING =
            """
            UNWIND $ids AS id
            MATCH (a:Article {id: id}) USING INDEX SEEK a:Article(id) WHERE a.origin = a.id
            RETURN a.id AS id, coalesce(a.publishedAt, '~') + ' ' + a.id AS place,
              NOT EXISTS { (a)-[:SAME_EVENT|PART_OF]-() } AS alone
            """;
    private static final String BEFORE =
            """
            MATCH (a:Article {id: $id})
            RETURN a.publishedAt AS publishedAt, [(a)-[part:PART_OF]->(now) | {story: now.id, score: part.score}] AS now, COLLECT {
              MATCH (a)<-[link:SAME_EVENT]-(:Article)-[:PART_OF]->(s:Story)
              WITH s, collect(link.score) AS scores
              MATCH (s)<-[:PART_OF]-(told:Article)
              WHERE told.origin + '' = told.id AND coalesce(told.publishedAt, '~') + ' ' + told.id < $place
              WITH s, scores, count(told) AS reports, min(told.publishedAt) AS first
              RETURN {id: s.id, scores: scores, reports: reports, first: first}
            } AS stories
            """;
    private static final String PLACE =
            """
            UNWIND $rows AS row
            MATCH (a:Article {origin: row.id})
            OPTIONAL MATCH (a)-[old:PART_OF]->(:Story)
            DELETE old
            WITH DISTINCT a, row
            MERGE (s:Story {id: row.story})
            CREATE (a)-[:PART_OF {score: row.score}]->(s)
            """;
    private static final String AFTER =
            """
            UNWIND $stories AS id
            MATCH (:Story {id: id})<-[:PART_OF]-(:Article)-[:SAME_EVENT]->(a:Article)
            WITH DISTINCT a, coalesce(a.publishedAt, '~') + ' ' + a.id AS place
            WHERE place > $place
            RETURN a.id AS id, place
            """;

    private Storytelling() {}

    /**
     * What the change of some groups of copies leaves to be settled.
     *
     * @param articles that were placed after articles of these groups
     * @param stories that these groups were part of
     */
    record Loose(Set<String> articles, Set<String> stories) {}

    /** Takes the originals of some groups of copies, which are about to change, out of what others rest on. */
    static Loose loosen(SimpleQueryRunner tx, Collection<String> origins) {
        Map<String, Object> which = Map.of("origins", List.copyOf(origins));
        Record row = tx.run(LOOSEN, which).single();
        tx.run(PART, which).consume();
        StoryIndex.remove(tx, origins);
        return new Loose(
                new TreeSet<>(row.get("later").asList(Value::asString)),
                new TreeSet<>(row.get("stories").asList(Value::asString)));
    }

    /** Places the originals of the groups as they are now, and all whose place rested on what was. */
    static void settle(SimpleQueryRunner tx, Set<String> origins, Loose loose) {
        link(tx, origins);
        Set<String> waiting = new TreeSet<>(origins);
        waiting.addAll(loose.articles());
        List<Record> all = tx.run(WAITING, Map.of("ids", List.copyOf(waiting))).list();
        Set<String> stories = new TreeSet<>(loose.stories());
        stories.addAll(begin(tx, all.stream().filter(row -> row.get("alone").asBoolean())));
        TreeMap<String, String> queue = new TreeMap<>();
        enqueue(queue, all.stream().filter(row -> !row.get("alone").asBoolean()));
        while (!queue.isEmpty()) {
            Map.Entry<String, String> first = queue.pollFirstEntry();
            Set<String> touched = place(tx, first.getValue(), first.getKey(), origins.contains(first.getValue()));
            stories.addAll(touched);
            if (!touched.isEmpty()) {
                enqueue(
                        queue,
                        tx.run(AFTER, Map.of("stories", List.copyOf(touched), "place", first.getKey())).stream());
            }
        }
        StoryView.recount(tx, stories);
    }

    /** Those that nothing tells with begin stories of their own, which no others wait for: most news, and all at once. */
    private static List<String> begin(SimpleQueryRunner tx, Stream<Record> alone) {
        List<Map<String, Object>> rows = alone.map(row -> row.get("id").asString())
                .map(id -> Map.<String, Object>of("id", id, "story", ownStory(id), "score", 1.0))
                .toList();
        tx.run(PLACE, Map.of("rows", rows)).consume();
        return rows.stream().map(row -> (String) row.get("story")).toList();
    }

    private static String ownStory(String id) {
        return ContentId.of("story", id);
    }

    private static void enqueue(TreeMap<String, String> queue, Stream<Record> rows) {
        rows.forEach(row -> queue.put(row.get("place").asString(), row.get("id").asString()));
    }

    private static void link(SimpleQueryRunner tx, Set<String> origins) {
        List<Report> reports = StoryIndex.reports(tx, origins);
        StoryIndex.add(tx, reports);
        Map<String, List<Report>> near = StoryIndex.near(tx, reports);
        List<Map<String, Object>> links = new ArrayList<>();
        for (Report report : reports) {
            for (Report other : near.getOrDefault(report.id(), List.of())) {
                double score = SameEvent.score(report, other);
                if (score >= SameEvent.LEAST) {
                    boolean later = Report.ORDER.compare(report, other) > 0;
                    links.add(Map.of(
                            "earlier", later ? other.id() : report.id(),
                            "later", later ? report.id() : other.id(),
                            "score", Math.round(score * 1000) / 1000.0));
                }
            }
        }
        tx.run(LINK, Map.of("rows", links)).consume();
    }

    /** @return the stories that it left and joined; none when it stays and {@code changed} doesn't say that it is new there */
    private static Set<String> place(SimpleQueryRunner tx, String id, String place, boolean changed) {
        Record row = tx.run(BEFORE, Map.of("id", id, "place", place)).single();
        Optional<Joining.Candidate> joined = Joining.choose(
                Report.day(row.get("publishedAt").asString(null)),
                row.get("stories").asList(Storytelling::candidate));
        Map<String, Object> part = Map.of(
                "story",
                joined.map(Joining.Candidate::id).orElseGet(() -> ownStory(id)),
                "score",
                Math.round(joined.map(Joining.Candidate::score).orElse(1.0) * 1000) / 1000.0);
        List<Map<String, Object>> now = row.get("now").asList(Value::asMap);
        if (!changed && now.equals(List.of(part))) {
            return Set.of();
        }
        Map<String, Object> parameters = new HashMap<>(part);
        parameters.put("id", id);
        tx.run(PLACE, Map.of("rows", List.of(parameters))).consume();
        Set<String> touched = new TreeSet<>();
        touched.add((String) part.get("story"));
        now.forEach(was -> touched.add((String) was.get("story")));
        return touched;
    }

    private static Joining.Candidate candidate(Value story) {
        return new Joining.Candidate(
                story.get("id").asString(),
                story.get("reports").asInt(),
                Report.day(story.get("first").asString(null)),
                story.get("scores").asList(Value::asDouble));
    }
}
