package org.redthread.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.redthread.graph.RecordedQueries;

/**
 * A kind of question, each about somebody else, the busiest most often.
 *
 * @param path of REST
 * @param service what REST asks to answer it
 */
record Question(
        String name,
        GeneratedNews news,
        RecordedQueries recorder,
        Function<List<GeneratedNews.Entity>, String> path,
        java.util.function.Consumer<List<GeneratedNews.Entity>> service) {
    private static final Period ALWAYS = new Period(null, null);
    private static final Slice FIRST = new Slice(20, null);

    List<String> paths(int count) {
        return about(count).map(path).toList();
    }

    /** The queries that each of the same questions is made of. */
    List<List<RecordedQueries.Asked>> queries(int count) {
        List<List<RecordedQueries.Asked>> all = new ArrayList<>();
        about(count).forEach(who -> {
            service.accept(who);
            all.add(recorder.taken());
        });
        return all;
    }

    private java.util.stream.Stream<List<GeneratedNews.Entity>> about(int count) {
        news.random.setSeed(name.hashCode());
        return IntStream.range(0, count).mapToObj(i -> news.cast(2)).toList().stream();
    }

    static List<Question> all(GeneratedNews news, RecordedQueries graph) {
        NameSearch names = new NameSearch(graph);
        Entities entities = new Entities(graph, names);
        Claims claims = new Claims(graph, entities);
        Connections connections = new Connections(graph, entities);
        Articles articles = new Articles(graph, entities, claims);
        Evidence evidence = new Evidence(graph);
        Paths paths = new Paths(graph, entities, evidence);
        Exposures exposures = new Exposures(graph, entities, evidence);
        Canvases canvases = new Canvases(graph, entities);
        return List.of(
                of(
                        "search: a name",
                        news,
                        graph,
                        who -> "/api/entities?q=" + text(name(who)),
                        who -> entities.search(name(who), null, FIRST)),
                of(
                        "search: a slip of the pen",
                        news,
                        graph,
                        who -> "/api/entities?q=" + text(slip(who)),
                        who -> entities.search(slip(who), null, FIRST)),
                of(
                        "search: first three letters",
                        news,
                        graph,
                        who -> "/api/entities?q=" + text(begin(who)),
                        who -> entities.search(begin(who), null, FIRST)),
                of("entity", news, graph, who -> "/api/entities/" + id(who), who -> entities.one(id(who))),
                of(
                        "connections",
                        news,
                        graph,
                        who -> "/api/entities/" + id(who) + "/connections",
                        who -> connections.of(id(who), new Connections.Filter(null, null, ALWAYS, 0), FIRST)),
                of(
                        "articles",
                        news,
                        graph,
                        who -> "/api/entities/" + id(who) + "/articles",
                        who -> articles.mentioning(id(who), ALWAYS, FIRST)),
                of(
                        "timeline",
                        news,
                        graph,
                        who -> "/api/entities/" + id(who) + "/timeline",
                        who -> claims.timeline(id(who), ALWAYS, FIRST)),
                of(
                        "claims: about one",
                        news,
                        graph,
                        who -> "/api/claims?subject=" + id(who),
                        who -> claims.list(new ClaimFilter(null, id(who), null, null, ALWAYS, null), FIRST)),
                of(
                        "claims: of a type",
                        news,
                        graph,
                        who -> "/api/claims?type=SANCTIONED_BY",
                        who -> claims.list(new ClaimFilter("SANCTIONED_BY", null, null, null, ALWAYS, null), FIRST)),
                of(
                        "claims: all",
                        news,
                        graph,
                        who -> "/api/claims",
                        who -> claims.list(new ClaimFilter(null, null, null, null, ALWAYS, null), FIRST)),
                of("conflicts", news, graph, who -> "/api/conflicts", who -> claims.conflicts(null, FIRST)),
                of(
                        "paths: up to 4 hops",
                        news,
                        graph,
                        who -> "/api/paths?from=" + id(who) + "&to="
                                + who.get(1).id(),
                        who -> paths.between(id(who), who.get(1).id(), 4, 3, Paths.Via.claims)),
                of(
                        "exposure: up to 4 hops",
                        news,
                        graph,
                        who -> "/api/exposure/" + id(who),
                        who -> exposures.of(id(who), List.of(), 4)),
                of(
                        "graph around one",
                        news,
                        graph,
                        who -> "/api/graph?around=" + id(who),
                        who -> canvases.around(id(who), 1, 50)));
    }

    private static Question of(
            String name,
            GeneratedNews news,
            RecordedQueries graph,
            Function<List<GeneratedNews.Entity>, String> path,
            java.util.function.Consumer<List<GeneratedNews.Entity>> service) {
        return new Question(name, news, graph, path, service);
    }

    private static String id(List<GeneratedNews.Entity> who) {
        return who.get(0).id();
    }

    private static String name(List<GeneratedNews.Entity> who) {
        return who.get(0).name();
    }

    private static String slip(List<GeneratedNews.Entity> who) {
        String name = name(who);
        int at = name.length() / 2;
        return name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
    }

    private static String begin(List<GeneratedNews.Entity> who) {
        return name(who).substring(0, 3);
    }

    private static String text(String plain) {
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }
}
