package org.redthread.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Well-known companies, other organisations and media, and what is often taken for one. */
class Organizations {
    /**
     * @param type null for a product, law or event, which is no entity
     * @param media an outlet or news agency
     * @param word also an ordinary word or another's name, so that only context makes it an organisation
     */
    record Known(EntityType type, boolean media, boolean word) {}

    private final Map<String, Known> known = new HashMap<>();

    Organizations() {
        for (String[] row : Gazetteer.rows("organizations.tsv", 3)) {
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

    Optional<Known> named(String name) {
        return Optional.ofNullable(known.get(name));
    }
}
