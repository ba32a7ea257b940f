package org.redthread.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.SimpleQueryRunner;

/** The {@code Story} nodes as a view of their articles: counted anew when one joins or leaves, gone with the last. */
final class StoryView {
    /** A story is headed as its earliest article is; when none of its articles has a date, neither has it. */
    private static final String COUNT =
            """
            UNWIND $stories AS id
            MATCH (s:Story {id: id})<-[:PART_OF]-(a:Article)
            WITH s, a ORDER BY coalesce(a.publishedAt, '~'), a.id <> a.origin, a.id
            WITH s, collect(a.headline)[0] AS headline, count(a) AS articles, count(DISTINCT a.origin) AS sources,
              min(a.publishedAt) AS first, max(a.publishedAt) AS last
            SET s.headline = headline, s.articles = articles, s.sources = sources, s.firstSeen = first, s.lastSeen = last,
              s.dated = coalesce(first, '')
            """;

    private static final String REMOVE_EMPTY =
            """
            UNWIND $stories AS id
            MATCH (s:Story {id: id}) WHERE NOT EXISTS { (s)<-[:PART_OF]-() }
            DELETE s
            """;

    private StoryView() {}

    static void recount(SimpleQueryRunner tx, Collection<String> stories) {
        Map<String, Object> which = Map.of("stories", List.copyOf(stories));
        tx.run(COUNT, which).consume();
        tx.run(REMOVE_EMPTY, which).consume();
    }
}
