package org.redthread.graph;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.redthread.ContentId;
import org.redthread.RedthreadException;
import org.redthread.lists.Entry;
import org.redthread.lists.KnownList;
import org.springframework.stereotype.Component;

/**
 * Lists of known people and bodies in the graph. What a list says is claimed of an entity of its own; who that is among those in
 * the news is proposed, and a person decides it. Withdrawing a list takes all of it back.
 */
@Component
public class KnownLists {
    private static final int AT_ONCE = 500;
    private static final int SKIPPED_SHOWN = 20;

    private static final String CREATE =
            """
            CREATE (l:List {id: $id})
            SET l += {name: $name, source: $source, format: $format, at: $at, entries: 0, sanctioned: 0, complete: false}
            """;
    private static final String COUNT =
            """
            MATCH (l:List {id: $id})
            SET l.entries = $entries, l.sanctioned = $sanctioned, l.complete = $complete
            """;
    private static final String DELETE = "MATCH (l:List {id: $id}) DETACH DELETE l";
    private static final String EXISTS = "MATCH (l:List {id: $id}) RETURN l.id AS id";

    private final OneWriter one;
    private final Driver driver;

    KnownLists(OneWriter one, Driver driver) {
        this.one = one;
        this.driver = driver;
    }

    /**
     * A list as it was read.
     *
     * @param source where it is from, or null
     * @param skipped what could not be used, the first {@value #SKIPPED_SHOWN} of {@code skips}
     */
    public record Loaded(
            String id,
            String name,
            String source,
            String format,
            int entries,
            int sanctioned,
            int skips,
            List<String> skipped) {}

    /** The same name is the same list: it has to be withdrawn before it can be read anew. */
    public boolean isKnown(String name) {
        try (var session = driver.session()) {
            return session.run(EXISTS, Map.of("id", id(name))).hasNext();
        }
    }

    /**
     * Reads a list, some hundred entries a transaction. What was read when it breaks off stays until it is withdrawn.
     *
     * @throws RedthreadException when the name is taken or the list can't be read
     */
    public Loaded load(String name, String source, KnownList list) throws IOException {
        Loaded empty = new Loaded(id(name), name, source, list.format(), 0, 0, 0, List.of());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", empty.id());
        parameters.put("name", name);
        parameters.put("source", source);
        parameters.put("format", list.format());
        parameters.put("at", Instant.now().toString());
        one.write(tx -> {
            // in the same turn: two may come with one name at once
            if (tx.run(EXISTS, parameters).hasNext()) {
                throw new RedthreadException(
                        "There is a list '" + name + "' already; DELETE /api/lists/" + empty.id() + " withdraws it.");
            }
            return tx.run(CREATE, parameters).consume();
        });
        return new Loading(empty).read(list);
    }

    /** Takes the list and all that rests on it out of the graph; an unknown one is no error. */
    public void withdraw(String id) {
        while (one.write(tx -> ListEntries.erase(tx, id, AT_ONCE)) > 0) {
            // some at a time, so that pages can be written in between
        }
        one.write(tx -> {
            ListEntries.erase(tx, List.of(id));
            return tx.run(DELETE, Map.of("id", id)).consume();
        });
    }

    private static String id(String name) {
        return ContentId.of("list", name);
    }

    private final class Loading {
        private final Loaded list;
        private final List<ListedEntry> waiting = new ArrayList<>();
        private final Set<String> keys = new HashSet<>();
        private final List<String> skipped = new ArrayList<>();
        private int entries;
        private int sanctioned;
        private int skips;

        Loading(Loaded list) {
            this.list = list;
        }

        Loaded read(KnownList from) throws IOException {
            from.each(this::add, this::skip);
            flush(true);
            return new Loaded(
                    list.id(),
                    list.name(),
                    list.source(),
                    list.format(),
                    entries,
                    sanctioned,
                    skips,
                    List.copyOf(skipped));
        }

        private void add(Entry entry) {
            if (!keys.add(entry.key())) {
                skip(entry.key() + ": there is an entry of this id already");
                return;
            }
            waiting.add(ListedEntry.of(list, entry));
            entries++;
            sanctioned += entry.sanction() == null ? 0 : 1;
            if (waiting.size() == AT_ONCE) {
                flush(false);
            }
        }

        private void skip(String why) {
            skips++;
            if (skipped.size() < SKIPPED_SHOWN) {
                skipped.add(why);
            }
        }

        private void flush(boolean complete) {
            List<ListedEntry> batch = List.copyOf(waiting);
            one.write(tx -> {
                if (!batch.isEmpty()) {
                    ListEntries.write(tx, list, batch);
                }
                return tx.run(
                                COUNT,
                                Map.of(
                                        "id",
                                        list.id(),
                                        "entries",
                                        entries,
                                        "sanctioned",
                                        sanctioned,
                                        "complete",
                                        complete))
                        .consume();
            });
            waiting.clear();
        }
    }
}
