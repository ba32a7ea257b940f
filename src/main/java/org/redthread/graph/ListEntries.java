package org.redthread.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.resolve.Sightings;

/** Writes the entries of a list and takes them out again, some at a time. All of a list's entries are one source: its cover. */
final class ListEntries {
    private static final String SAVE =
            """
            MATCH (l:List {id: $list})
            UNWIND $rows AS row
            MERGE (a:Article {id: row.id})
            SET a:ListEntry, a += row, a.origin = $list
            MERGE (l)-[:CONTAINS]->(a)
            """;
    private static final String COVER =
            """
            MATCH (:List {id: $list})-[:CONTAINS]->(a:Article {id: $list})-[m:MENTIONS]->()
            RETURN m.title AS authority ORDER BY m.starts[0]
            """;
    private static final String SOME =
            """
            MATCH (:List {id: $list})-[:CONTAINS]->(a:Article)
            WHERE a.id <> $list
            RETURN a.id AS id LIMIT $limit
            """;

    private ListEntries() {}

    static void write(SimpleQueryRunner tx, KnownLists.Loaded list, List<ListedEntry> entries) {
        Set<String> edges = new TreeSet<>(cover(tx, list, entries));
        save(tx, list.id(), entries.stream().map(ListedEntry::properties).toList());
        Set<String> names = NameBook.learn(
                tx, entries.stream().map(entry -> entry.who().naming()).toList());
        edges.addAll(EntityView.settle(tx, names));
        // only the cover mentions the authority: a list is one source, however long it is
        Ledger.mentions(
                tx,
                entries.stream()
                        .map(entry -> Ledger.mention(
                                entry.read(),
                                entry.who(),
                                new Sightings(
                                        entry.read().article(), entry.read().extraction())))
                        .toList());
        edges.addAll(Ledger.claims(
                tx, entries.stream().flatMap(entry -> ClaimRows.of(entry.read(), entry.chains()).stream())));
        EdgeView.recount(tx, edges);
    }

    /** Returns how many were taken out; none when only the cover is left. */
    static int erase(SimpleQueryRunner tx, String list, int limit) {
        List<String> some = tx.run(SOME, Map.of("list", list, "limit", limit))
                .list(row -> row.get("id").asString());
        erase(tx, some);
        return some.size();
    }

    static void erase(SimpleQueryRunner tx, Collection<String> articles) {
        Ledger.Erased erased = Ledger.erase(tx, articles);
        Articles.delete(tx, articles);
        Set<String> edges = new TreeSet<>(erased.edges());
        edges.addAll(EntityView.settle(tx, erased.names()));
        EdgeView.recount(tx, edges);
    }

    /** Puts authorities that are new on the cover; returns the edges whose claims moved. */
    private static Set<String> cover(SimpleQueryRunner tx, KnownLists.Loaded list, List<ListedEntry> entries) {
        List<String> authorities = new ArrayList<>(tx.run(COVER, Map.of("list", list.id()))
                .list(row -> row.get("authority").asString()));
        List<String> more = entries.stream()
                .map(ListedEntry::authority)
                .filter(Objects::nonNull)
                .distinct()
                .filter(authority -> !authorities.contains(authority))
                .toList();
        if (more.isEmpty() && !authorities.isEmpty()) {
            return Set.of();
        }
        authorities.addAll(more);
        Words cover = Words.of(ListedEntry.cover(list, authorities));
        Set<String> names = new TreeSet<>(Ledger.erase(tx, List.of(list.id())).names());
        save(tx, list.id(), List.of(ListedEntry.properties(cover.read())));
        names.addAll(NameBook.learn(
                tx, cover.distinctChains().stream().map(Chain::naming).toList()));
        Set<String> edges = EntityView.settle(tx, names);
        Ledger.write(tx, List.of(cover));
        return edges;
    }

    private static void save(SimpleQueryRunner tx, String list, List<Map<String, Object>> rows) {
        tx.run(SAVE, Map.of("list", list, "rows", rows)).consume();
    }
}
