package org.redthread.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redthread.extract.Mention.Form;

/**
 * The countries by what texts call them: names, demonyms, and the places whose name stands for the government. Lands such as
 * Scotland and Europe have names and demonyms too.
 */
class Countries {
    /**
     * A country as one of its words calls it.
     *
     * @param iso2 null of a land
     */
    record Country(String iso2, String name, Form form) {}

    private final Map<String, Country> words = new HashMap<>();
    private final Map<String, Country> capitals = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> nations = new HashSet<>();

    Countries() {
        for (String[] row : Gazetteer.rows("countries.tsv", 6)) {
            Country country = new Country(row[0], row[1], Form.name);
            names.put(row[0], row[1]);
            words.put(row[1], country);
            Gazetteer.parts(row[2]).forEach(name -> words.put(name, country));
            Gazetteer.parts(row[5]).forEach(office -> words.put(office, country));
            Gazetteer.parts(row[3])
                    .forEach(demonym -> words.putIfAbsent(demonym, new Country(row[0], row[1], Form.demonym)));
            Gazetteer.parts(row[4]).forEach(capital -> capitals.put(capital, country));
        }
        for (String[] row : Gazetteer.rows("lands.tsv", 3)) {
            words.put(row[0], new Country(null, row[0], Form.name));
            if (row.length > 2) {
                nations.add(row[0]);
            }
            Gazetteer.parts(row[1]).forEach(demonym -> words.put(demonym, new Country(null, row[0], Form.demonym)));
        }
        Map.copyOf(words).forEach((word, country) -> words.putIfAbsent(word.toUpperCase(Locale.ROOT), country));
    }

    /** The country of this name, demonym or seat of government ("the" left off). */
    Optional<Country> named(String text) {
        return Optional.ofNullable(words.get(text));
    }

    /** The country whose government this city may stand for: "Beijing". */
    Optional<Country> ruledFrom(String city) {
        return Optional.ofNullable(capitals.get(city));
    }

    /** The land of this name or demonym. */
    Optional<String> land(String text) {
        return named(text).filter(country -> country.iso2() == null).map(Country::name);
    }

    /** The country, or the land that is a nation, that a name speaks of. */
    Optional<String> nation(Name name) {
        return name.iso2() == null ? land(name.text()).filter(nations::contains) : Optional.of(name(name.iso2()));
    }

    /** The usual English name. */
    String name(String iso2) {
        return names.get(iso2);
    }
}
