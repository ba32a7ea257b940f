package org.redthread.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Countries that have the name of an American state ({@code gazetteer/country-or-state.tsv}): which of the two an article means
 * is told by what else it names.
 */
final class CountryOrState {
    private static final String AMERICA = "US";
    private static final Set<String> STATES =
            Gazetteer.rows("states.tsv", 2).stream().flatMap(Stream::of).collect(Collectors.toUnmodifiableSet());
    private static final List<Country> COUNTRIES = Gazetteer.rows("country-or-state.tsv", 4).stream()
            .map(row -> new Country(row[0], set(row[1]), set(row[2]), set(row[3])))
            .toList();

    private record Country(String iso2, Set<String> neighbours, Set<String> within, Set<String> besideTheState) {
        boolean isState(List<Name> names) {
            long american = names.stream().filter(this::isAmerican).count();
            long near = names.stream().filter(this::isNear).count();
            return american > near && names.stream().noneMatch(name -> within.contains(name.text()));
        }

        private boolean isAmerican(Name name) {
            return AMERICA.equals(name.iso2())
                    || besideTheState.contains(name.text())
                    || STATES.contains(name.text()) && !iso2.equals(name.iso2());
        }

        private boolean isNear(Name name) {
            return name.iso2() != null && neighbours.contains(name.iso2())
                    || iso2.equals(name.iso2()) && name.form() == Mention.Form.demonym;
        }
    }

    private final List<Name> names;

    /** The codes of those countries that are the state here. */
    private final Set<String> states;

    /** @param names all names of the article */
    CountryOrState(List<Name> names) {
        this.names = names;
        states = COUNTRIES.stream()
                .filter(country -> country.isState(names))
                .map(Country::iso2)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Name> countries() {
        return names.stream()
                .filter(name -> name.type() == EntityType.Country && !isState(name))
                .toList();
    }

    /** The states among them. */
    List<Name> places() {
        return names.stream()
                .filter(name -> name.type() == EntityType.Place || isState(name) && name.form() == Mention.Form.name)
                .map(name -> isState(name) ? name.asPlace() : name)
                .toList();
    }

    private boolean isState(Name name) {
        return name.iso2() != null && states.contains(name.iso2());
    }

    private static Set<String> set(String cell) {
        return Set.copyOf(Gazetteer.parts(cell));
    }
}
