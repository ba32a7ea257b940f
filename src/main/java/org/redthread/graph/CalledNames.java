package org.redthread.graph;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.SimpleQueryRunner;
import org.redthread.resolve.Identity;
import org.redthread.resolve.KnownName;

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

    /** The names that some chains use, of those that several people may bear. */
    static Set<String> in(Map<String, Chain> chains) {
        Set<String> called = new TreeSet<>();
        Chain.distinct(chains).stream()
                .map(Chain::identity)
                .filter(Identity::mayHaveNamesakes)
                .forEach(identity -> called.add(identity.everywhere().id()));
        return called;
    }

    /** The same of mentions, given by their properties. */
    static Set<String> in(Collection<Map<String, Object>> mentions) {
        Set<String> called = new TreeSet<>();
        mentions.stream()
                .map(mention -> (String) mention.get("called"))
                .filter(Objects::nonNull)
                .forEach(called::add);
        return called;
    }

    /** The same of names, given by their ids. */
    static Set<String> of(SimpleQueryRunner tx, Collection<String> names) {
        Set<String> called = new TreeSet<>();
        NameBook.load(tx, names).values().stream()
                .map(KnownName::identity)
                .filter(Identity::mayHaveNamesakes)
                .forEach(identity -> called.add(identity.everywhere().id()));
        return called;
    }
}
