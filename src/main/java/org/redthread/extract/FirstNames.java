package org.redthread.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The gender that first names tell, from the list that CoreNLP's models bring. */
class FirstNames {
    static final String MALE = "MALE";
    static final String FEMALE = "FEMALE";
    private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    private final Map<String, String> genders = new HashMap<>();

    FirstNames() {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(FirstNames.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
            in.lines()
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells.length == 2)
                    .forEach(cells -> genders.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@link #MALE}, {@link #FEMALE}, or null when the name does not tell. */
    String gender(String firstName) {
        return genders.get(firstName.toLowerCase(Locale.ROOT));
    }

    /** The gender of "mr" or "mrs", null of other words. */
    static String ofTitle(String word) {
        return switch (word) {
            case "mr", "mr.", "sir", "king", "prince", "lord" -> MALE;
            case "mrs", "mrs.", "ms", "ms.", "miss", "queen", "princess", "lady", "dame" -> FEMALE;
            default -> null;
        };
    }
}
