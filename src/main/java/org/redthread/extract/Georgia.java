package org.redthread.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The country and the American state of one name: which of them an article means is told by what else it names. */
final class Georgia {
    private static final String COUNTRY = "GE";

    /** Neighbours of the country, and what is in it or at odds with it. */
    private static final Set<String> CAUCASIAN = Set.of("AM", "AZ", "RU", "TR", "UA");

    private static final Set<String> IN_THE_COUNTRY = Set.of(
            "Tbilisi", "Batumi", "Gori", "South Ossetia", "Abkhazia", "Caucasus", "Soviet Union", "Adjara", "Poti");

    private static final Set<String> AMERICAN = Stream.concat(
                    Gazetteer.rows("states.tsv", 2).stream().flatMap(Stream::of),
                    Stream.of(
                            "Texas",
                            "Ohio",
                            "Iowa",
                            "Utah",
                            "Atlanta",
                            "Savannah",
                            "Republican",
                            "Republicans",
                            "Democrats"))
            .filter(name -> !name.equals("Georgia"))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Name> names;
    private final boolean state;

    /** @param names all names of the article */
    Georgia(List<Name> names) {
        this.names = names;
        long american = names.stream()
                .filter(name -> "US".equals(name.iso2()) || AMERICAN.contains(name.text()))
                .count();
        long caucasian = names.stream()
                .filter(name -> name.iso2() != null && CAUCASIAN.contains(name.iso2())
                        || COUNTRY.equals(name.iso2()) && name.form() == Mention.Form.demonym)
                .count();
        state = american > caucasian && names.stream().noneMatch(name -> IN_THE_COUNTRY.contains(name.text()));
    }

    List<Name> countries() {
        return names.stream()
                .filter(name -> name.type() == EntityType.Country && !isState(name))
                .toList();
    }

    /** The state among them. */
    List<Name> places() {
        return names.stream()
                .filter(name -> name.type() == EntityType.Place || isState(name) && name.form() == Mention.Form.name)
                .map(name -> isState(name) ? name.asPlace() : name)
                .toList();
    }

    private boolean isState(Name name) {
        return state && COUNTRY.equals(name.iso2());
    }
}
