package org.redthread.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Well-known companies, other organisations and media, and what is often taken for one. */
class Organizations {
    /**
     * @param type null for a product, law or event, which is no entity
     * @param media an outlet or news agency
     * @param word also an ordinary word or another's name, so that only context makes it an organisation
     */
    record Known(EntityType type, boolean media, boolean word) {}

    private static final int BEGINNING = 2;

    private final Map<String, Known> known = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    Organizations() {
        for (String[] row : Gazetteer.rows("organizations.tsv", 3)) {
            beginnings.add(row[0].substring(0, 1));
            beginnings.add(beginning(row[0]));
            known.put(
                    row[0],
                    new Known(
                            switch (row[1]) {
                                case "C" -> EntityType.Company;
                                case "N" -> null;
                                default -> EntityType.Organization;
                            },
                            row[1].equals("M"),
                            row.length == 3));
        }
    }

    /** Whether some name begins as the word does, which few words do: to be asked before its text is put together. */
    boolean mayBeginWith(String word) {
        return beginnings.contains(beginning(word));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(BEGINNING, text.length()));
    }

    Optional<Known> named(String name) {
        return Optional.ofNullable(known.get(name));
    }
}
