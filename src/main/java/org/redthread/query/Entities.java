package org.redthread.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Service;

/** Finds entities by name and tells what is known of one. */
@Service
public class Entities {
    private static final int CANDIDATES = 500;

    private final NamedQueries graph;

    Entities(NamedQueries graph) {
        this.graph = graph;
    }

    /** Entities called {@code text} or nearly so, the nearest first; all by name when it is null or blank. */
    public Listed<FoundEntity> search(String text, String type, Slice slice) {
        return text == null || text.isBlank() ? byName(type, slice) : alike(text, type, slice);
    }

    /** @throws Unknown when there is none */
    public EntityProfile one(String id) {
        return graph.first("entity", Map.of("id", id), EntityProfile.class).orElseThrow(() -> Unknown.entity(id));
    }

    public boolean exists(String id) {
        return graph.first("entities", Map.of("ids", List.of(id)), FoundEntity.class)
                .isPresent();
    }

    /** @throws Unknown when one of the ids is neither an entity's nor one's that was merged into another */
    public void requireAll(List<String> ids) {
        graph.first("unknown-entities", Map.of("ids", ids), Id.class).ifPresent(one -> {
            throw Unknown.entity(one.id());
        });
    }

    /** The id of the entity that {@code id} was merged into, when it was. */
    public Optional<String> survivor(String id) {
        return graph.first("survivor", Map.of("id", id), Candidate.class)
                .map(Candidate::id)
                .filter(other -> !other.equals(id));
    }

    /** The id that {@code text} means: an id, or a name when exactly one entity is called that. */
    public String meant(String parameter, String text) {
        if (!graph.list("entities", Map.of("ids", List.of(text)), FoundEntity.class)
                .isEmpty()) {
            return text;
        }
        List<FoundEntity> called = alike(text, null, new Slice(2, null)).items().stream()
                .filter(each -> NameLikeness.best(text, each.name(), List.of()) == 1)
                .toList();
        if (called.size() == 1) {
            return called.get(0).id();
        }
        throw new Unknown(parameter + ": no entity '" + text + "'; GET /api/entities?q=NAME finds ids by name");
    }

    private Listed<FoundEntity> byName(String type, Slice slice) {
        Cursor after = slice.after("entities", 2);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("type", type);
        parameters.put("name", after.text(0));
        parameters.put("id", after.text(1));
        parameters.put("limit", slice.probe());
        List<String> ids = graph.list("entities-by-name", parameters, Candidate.class).stream()
                .map(Candidate::id)
                .toList();
        return Listed.of(glances(ids, id -> null), slice, last -> Cursor.at("entities", last.name(), last.id()));
    }

    private Listed<FoundEntity> alike(String text, String type, Slice slice) {
        Cursor after = slice.after("search", 2);
        Double score = after.number(0);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", words(text));
        parameters.put("type", type);
        parameters.put("limit", CANDIDATES);
        List<Candidate> found = graph.list("entities-search", parameters, Candidate.class).stream()
                .filter(each -> each.score(text) >= NameLikeness.LEAST)
                .filter(each -> score == null
                        || each.score(text) < score
                        || each.score(text) == score && each.id().compareTo(after.text(1)) > 0)
                .sorted(Comparator.comparingDouble((Candidate each) -> -each.score(text))
                        .thenComparing(Candidate::id))
                .limit(slice.probe())
                .toList();
        Map<String, Double> scores = found.stream().collect(Collectors.toMap(Candidate::id, each -> each.score(text)));
        return Listed.of(
                glances(List.copyOf(found.stream().map(Candidate::id).toList()), scores::get),
                slice,
                last -> Cursor.at("search", last.score(), last.id()));
    }

    private List<FoundEntity> glances(List<String> ids, Function<String, Double> score) {
        Map<String, FoundEntity> known = graph.list("entities", Map.of("ids", ids), FoundEntity.class).stream()
                .collect(Collectors.toMap(FoundEntity::id, Function.identity()));
        return ids.stream()
                .filter(known::containsKey)
                .map(id -> known.get(id).scored(score.apply(id)))
                .toList();
    }

    /** A Lucene query for the words as they are, as beginnings and with a slip of the pen; no sign of it is syntax. */
    private static String words(String text) {
        String query = Arrays.stream(NameLikeness.folded(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "%1$s^4 OR %1$s* OR %1$s~".formatted(word.matches("and|or|not") ? word + "?" : word))
                .collect(Collectors.joining(" OR "));
        return query.isEmpty() ? "\"\"" : query;
    }

    private record Id(String id) {}

    private record Candidate(String id, String name, List<String> names) {
        double score(String text) {
            return NameLikeness.best(text, name, names);
        }
    }
}
