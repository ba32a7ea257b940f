package org.redthread.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.redthread.extract.Mention.Form;

/** The countries by what texts call them: names, demonyms, and the seats whose name stands for the government. */
class Countries {
    /** A country as one of its words calls it. */
    record Country(String iso2, String name, Form form) {}

    private final Map<String, Country> words = new HashMap<>();
    private final Map<String, Country> seats = new HashMap<>();

    Countries() {
        for (String[] row : Gazetteer.rows("countries.tsv", 5)) {
            words.put(row[1], new Country(row[0], row[1], Form.name));
            for (String name : Gazetteer.parts(row[2])) {
                words.put(name, new Country(row[0], row[1], Form.name));
            }
            for (String demonym : Gazetteer.parts(row[3])) {
                words.putIfAbsent(demonym, new Country(row[0], row[1], Form.demonym));
            }
            for (String seat : Gazetteer.parts(row[4])) {
                seats.put(seat, new Country(row[0], row[1], Form.name));
            }
        }
    }

    /** The country of this name ("the" left off) or demonym. */
    Optional<Country> named(String words) {
        return Optional.ofNullable(this.words.get(words));
    }

    /** The country whose government this place may stand for: "Beijing", "White House". */
    Optional<Country> seatedAt(String place) {
        return Optional.ofNullable(seats.get(place));
    }
}
