package org.redthread.graph;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.resolve.Identity;

/** Gives a name in one article to someone else, and back. */
final class Untag {
    private static final String NAMES_IN =
            """
            MATCH (:Article {id: $article})-[m:MENTIONS]->()
            RETURN DISTINCT m.as AS name
            """;

    private Untag() {}

    /** @param names identities as the article's own words give them */
    static void apart(SimpleQueryRunner tx, String article, Set<String> names) {
        retell(tx, article, name -> names.contains(name.everywhere().id()) ? name.onlyIn(article) : name);
    }

    static void back(SimpleQueryRunner tx, String article, Set<String> names) {
        retell(tx, article, name -> {
            Identity usual = name.everywhere();
            return names.contains(usual.id()) && name.article() != null ? usual : name;
        });
    }

    private static void retell(SimpleQueryRunner tx, String article, UnaryOperator<Identity> rename) {
        List<String> all = tx.run(NAMES_IN, Map.of("article", article))
                .list(row -> row.get("name").asString());
        List<Identity> names = NameBook.load(tx, all).values().stream()
                .map(name -> name.identity())
                .toList();
        Set<String> called = new TreeSet<>();
        names.stream()
                .map(Identity::everywhere)
                .filter(Identity::mayHaveNamesakes)
                .forEach(name -> called.add(name.id()));
        Set<String> edges = Retelling.tell(
                tx,
                names.stream()
                        .map(name -> new Retelling.Move(article, name, rename.apply(name)))
                        .filter(move -> !move.to().equals(move.from()))
                        .toList());
        edges.addAll(NamesakeView.settle(tx, called));
        EdgeView.recount(tx, edges);
    }
}
