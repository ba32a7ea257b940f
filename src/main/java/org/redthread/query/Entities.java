package org.redthread.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** Finds entities by name and tells what is known of one. */
@Service
public class Entities {
    private final NamedQueries graph;
    private final NameSearch names;

    Entities(NamedQueries graph, NameSearch names) {
        this.graph = graph;
        this.names = names;
    }

    /** Entities called {@code text} or nearly so, the nearest first; all, by their ids, when it is null or blank. */
    public Listed<FoundEntity> search(String text, String type, Slice slice) {
        return text == null || text.isBlank() ? names.all(type, slice) : names.alike(text, type, slice);
    }

    /**
     * @throws Unknown when there is none
     * @throws Merged when it lives on in another
     */
    public EntityProfile one(String id) {
        return graph.first("entity", Map.of("id", id), EntityProfile.class).orElseGet(() -> {
            require(id);
            throw Unknown.entity(id);
        });
    }

    /**
     * To be asked when an answer about an entity is empty: then there may be none.
     *
     * @throws Unknown when there is none
     * @throws Merged when it lives on in another
     */
    public void require(String id) {
        itself(id, now(id).orElseThrow(() -> Unknown.entity(id)));
    }

    private static String itself(String id, String now) {
        if (!now.equals(id)) {
            throw new Merged(id, now);
        }
        return id;
    }

    /** @throws Unknown when one of the ids is neither an entity's nor one's that was merged into another */
    public void requireAll(List<String> ids) {
        graph.first("unknown-entities", Map.of("ids", ids), Id.class).ifPresent(one -> {
            throw Unknown.entity(one.id());
        });
    }

    /** The id of the entity that {@code id} was merged into, when it was. */
    public Optional<String> survivor(String id) {
        return now(id).filter(other -> !other.equals(id));
    }

    /**
     * The id that {@code text} means: an id, or a name when exactly one entity is called that.
     *
     * @throws Merged when it is the id of an entity that lives on in another
     */
    public String meant(String parameter, String text) {
        Optional<String> now = now(text);
        if (now.isPresent()) {
            return itself(text, now.get());
        }
        List<FoundEntity> called = names.alike(text, null, new Slice(2, null)).items().stream()
                .filter(each -> NameLikeness.best(text, each.name(), List.of()) == 1)
                .toList();
        if (called.size() == 1) {
            return called.get(0).id();
        }
        throw new Unknown(parameter + ": no entity '" + text + "'; GET /api/entities?q=NAME finds ids by name");
    }

    private Optional<String> now(String id) {
        return graph.first("survivor", Map.of("id", id), Now.class).map(Now::id);
    }

    private record Id(String id) {}

    private record Now(String id) {}
}
