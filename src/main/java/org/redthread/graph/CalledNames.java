package org.redthread.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.resolve.Identity;

/** The full names by which people are called, which several may bear; each by the id of its identity for the usual bearer. */
final class CalledNames {
    /** Properties of a mention that say which name it uses, and whom that means and why. */
    static final Set<String> PROPERTIES = Set.of("called", "lot", "score", "nearest", "why");

    private CalledNames() {}

    /** What a mention keeps so that the articles of a name are found. */
    static Map<String, Object> properties(Identity identity, String article) {
        return identity.mayHaveNamesakes()
                ? Map.of("called", identity.everywhere().id(), "lot", article)
                : Map.of();
    }

    /** The names that articles use, of those that several people may bear, each with its articles. */
    static Map<String, Set<String>> of(List<Words> articles) {
        Map<String, Set<String>> called = new TreeMap<>();
        articles.forEach(each -> each.distinctChains().stream()
                .map(Chain::identity)
                .filter(Identity::mayHaveNamesakes)
                .forEach(
                        identity -> called.computeIfAbsent(identity.everywhere().id(), any -> new TreeSet<>())
                                .add(each.id())));
        return called;
    }

    /** The same of mentions, given by their properties. */
    static Map<String, Set<String>> in(Collection<Map<String, Object>> mentions) {
        Map<String, Set<String>> called = new TreeMap<>();
        mentions.stream().filter(mention -> mention.get("called") != null).forEach(mention -> called.computeIfAbsent(
                        (String) mention.get("called"), any -> new TreeSet<>())
                .add((String) mention.get("lot")));
        return called;
    }

    /** All of both. */
    static Map<String, Set<String>> and(Map<String, Set<String>> one, Map<String, Set<String>> other) {
        Map<String, Set<String>> all = new TreeMap<>(one);
        other.forEach((name, articles) -> all.merge(name, articles, (a, b) -> {
            Set<String> both = new TreeSet<>(a);
            both.addAll(b);
            return both;
        }));
        return all;
    }

    /** The same of names, given by their ids. */
    static Set<String> of(SimpleQueryRunner tx, Collection<String> names) {
        Set<String> called = new TreeSet<>();
        NameBook.identities(tx, names).values().stream()
                .filter(Identity::mayHaveNamesakes)
                .forEach(identity -> called.add(identity.everywhere().id()));
        return called;
    }
}
