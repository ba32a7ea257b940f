package org.redthread.resolve;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one article says of a person that may tell him from another of his name. Made of the article's own words alone, so that
 * it is the same whatever else was read.
 *
 * @param article its id
 */
public record Sighting(String article, Map<Sign, Set<String>> signs) {
    /** What kind of thing is said. Each is kept as one line, {@code born 1979}. */
    public enum Sign {
        /** Day of the report, since 1970. */
        day,
        outlet,
        /** He or she. */
        gender,
        /** Year in which, or from which to which, the person was born. */
        born,
        /** Year by which the person had died. */
        died,
        /** Does something of which only the living are capable: says something. */
        alive,
        /** ISO code of the country whose citizen it is. */
        citizen,
        /** What the person does, a word of {@code gazetteer/roles.txt}. */
        role,
        /** Claim type, family and key of the other end of a claim about the person. */
        tie,
        /** Family and key of another that the article names. */
        with,
        /** One of the weightiest words of the article. */
        topic
    }

    /** Of the lines in which it is kept. */
    public static Sighting parse(String article, Collection<String> lines) {
        Map<Sign, Set<String>> signs = new EnumMap<>(Sign.class);
        // in one order, but quick to look into: each is compared with many
        lines.stream().sorted().forEach(line -> {
            int blank = line.indexOf(' ');
            signs.computeIfAbsent(Sign.valueOf(line.substring(0, blank)), sign -> new LinkedHashSet<>())
                    .add(line.substring(blank + 1));
        });
        return new Sighting(article, signs);
    }

    /** {@code "role mayor"}, readable where it is stored. */
    public List<String> lines() {
        return signs.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + " " + value))
                .toList();
    }

    Set<String> all(Sign sign) {
        return signs.getOrDefault(sign, Set.of());
    }

    /** The first of them, null of none. */
    String one(Sign sign) {
        Set<String> all = signs.get(sign);
        return all == null ? null : all.iterator().next();
    }
}
