package org.redthread.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redthread.graph.NamedQueries;
import org.springframework.stereotype.Component;

/** Finds entities by what somebody types of a name. */
@Component
class NameSearch {
    /** So many of the index's best are compared with what was typed. */
    private static final int CANDIDATES = 100;

    /** Longer questions are cut; no name has more words. */
    private static final int WORDS = 16;

    private final NamedQueries graph;

    NameSearch(NamedQueries graph) {
        this.graph = graph;
    }

    /** Entities called {@code text} or nearly so, the nearest first, of equally near ones the one with more articles. */
    Listed<FoundEntity> alike(String text, String type, Slice slice) {
        Ranking ranking = slice.cursor() == null ? Ranking.begin(ranked(text, type)) : Ranking.resume("search", slice);
        Ranking next = ranking.after(slice.limit());
        return new Listed<>(glances(ranking.part(slice.limit()), text), next.ended() ? null : next.cursor("search"));
    }

    /** All entities in the order of their ids, which stays while they get other names. */
    Listed<FoundEntity> all(String type, Slice slice) {
        Cursor after = slice.after("entities", 1);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("type", type);
        parameters.put("id", after.text(0) == null ? "" : after.text(0));
        parameters.put("limit", slice.probe());
        List<String> ids = graph.list("entities-by-type", parameters, Id.class).stream()
                .map(Id::id)
                .toList();
        return Listed.of(glances(ids, null), slice, last -> Cursor.at("entities", last.id()));
    }

    private List<String> ranked(String text, String type) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", words(text));
        parameters.put("type", type);
        parameters.put("limit", CANDIDATES);
        NameLikeness likeness = new NameLikeness(text);
        return graph.list("entities-search", parameters, Candidate.class).stream()
                .map(each -> new Scored(each, likeness.best(each.name(), each.names())))
                .filter(each -> each.score() >= NameLikeness.LEAST)
                .sorted(Comparator.comparingDouble((Scored each) -> -each.score())
                        .thenComparing(each -> -each.candidate().articles())
                        .thenComparing(each -> each.candidate().id()))
                .map(each -> each.candidate().id())
                .toList();
    }

    private List<FoundEntity> glances(List<String> ids, String text) {
        Map<String, FoundEntity> known = graph.list("entities", Map.of("ids", ids), FoundEntity.class).stream()
                .collect(Collectors.toMap(FoundEntity::id, Function.identity()));
        return ids.stream()
                .filter(known::containsKey)
                .map(known::get)
                .map(each -> text == null ? each : each.scored(NameLikeness.best(text, each.name(), each.names())))
                .toList();
    }

    /** A Lucene query for the words as they are, as beginnings and with a slip of the pen; no sign of it is syntax. */
    static String words(String text) {
        String query = Arrays.stream(NameLikeness.folded(text).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .map(NameSearch::word)
                .collect(Collectors.joining(" OR "));
        return query.isEmpty() ? "\"\"" : query;
    }

    private static String word(String word) {
        String plain = word.matches("and|or|not") ? "\"" + word + "\"" : word;
        String slips = word.length() < 3 ? "" : " OR %s~%d".formatted(plain, word.length() < 6 ? 1 : 2);
        return word.equals(plain) ? "%1$s^4 OR %1$s*%2$s".formatted(plain, slips) : plain;
    }

    private record Id(String id) {}

    private record Candidate(String id, String name, List<String> names, long articles) {}

    private record Scored(Candidate candidate, double score) {}
}
