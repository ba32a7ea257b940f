package org.redthread.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Well-known companies, other organisations and media. */
class Organizations {
    /**
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
                            row[1].equals("C") ? EntityType.Company : EntityType.Organization,
                            row[1].equals("M"),
                            row.length == 3));
        }
    }

    Optional<Known> named(String name) {
        return Optional.ofNullable(known.get(name));
    }
}
