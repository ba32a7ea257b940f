package org.redthread.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redthread.extract.EntityType;

/**
 * One entity on a list.
 *
 * @param key by which the list knows it; unique there
 * @param aliases other names
 * @param births ISO 8601 dates, months or years
 * @param countries ISO 3166 codes of two letters, in capitals; of citizenship, registration or seat
 * @param identifiers as the list gives them: registration and document numbers
 * @param wikidata {@code Q42}, or null
 * @param sanction why it is sanctioned, or null when the list doesn't say that it is
 */
public record Entry(
        String key,
        EntityType type,
        String name,
        List<String> aliases,
        List<String> births,
        List<String> countries,
        List<String> identifiers,
        String wikidata,
        Sanction sanction) {

    /**
     * @param authority who imposed it, or null when the list doesn't say
     * @param program under which, or null
     * @param since ISO 8601 date, or null
     */
    public record Sanction(String authority, String program, String since) {}

    /** What the list's line says, in words: the sentence that supports what is claimed of it. */
    public String text(String authority) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("also", String.join(", ", aliases));
        said.put("born", String.join(", ", births));
        said.put("countries", String.join(", ", countries));
        said.put("wikidata", wikidata);
        said.put("identifiers", String.join(", ", identifiers));
        if (sanction != null) {
            said.put("sanctioned by", authority);
            said.put("program", sanction.program());
            said.put("since", sanction.since());
        }
        said.put("list id", key);
        List<String> parts = new ArrayList<>(List.of(name));
        said.forEach((what, value) -> {
            if (value != null && !value.isEmpty()) {
                parts.add(what + ": " + value);
            }
        });
        return String.join("; ", parts);
    }
}
