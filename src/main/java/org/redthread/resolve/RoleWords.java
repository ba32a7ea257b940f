package org.redthread.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words for what people do, by field ({@code gazetteer/roles.txt}). */
final class RoleWords {
    private static final Map<String, Set<String>> FIELDS = load();

    private RoleWords() {}

    static boolean isOne(String word) {
        return FIELDS.containsKey(plain(word));
    }

    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The fields of some roles; a word can belong to several. */
    static Set<String> fields(Collection<String> roles) {
        Set<String> fields = new HashSet<>();
        roles.forEach(role -> fields.addAll(FIELDS.getOrDefault(role, Set.of())));
        return fields;
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> fields = new HashMap<>();
        for (String line : WordLists.lines("roles.txt")) {
            String[] fieldAndWords = line.split(": ");
            for (String word : fieldAndWords[1].split(" ")) {
                fields.computeIfAbsent(word, any -> new HashSet<>()).add(fieldAndWords[0]);
            }
        }
        return fields;
    }
}
