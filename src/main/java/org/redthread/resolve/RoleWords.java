package org.redthread.resolve;

import java.util.Collection;
import java.util.Collections;
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

    /** Whether one of some roles is of a field that one of others is of too; a word can belong to several. */
    static boolean shareField(Collection<String> roles, Collection<String> others) {
        for (String role : roles) {
            for (String other : others) {
                if (!Collections.disjoint(FIELDS.getOrDefault(role, Set.of()), FIELDS.getOrDefault(other, Set.of()))) {
                    return true;
                }
            }
        }
        return false;
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
