package org.redthread.resolve;

import java.util.HashMap;
import java.util.Map;

/**
 * What everyone calls by several names, so that no article explains them: bodies by their letters
 * ({@code gazetteer/acronyms.txt}), towns by an old or a longer name ({@code gazetteer/place-names.txt}).
 */
final class WellKnown {
    private static final Map<String, String> BODIES = load("acronyms.txt");
    private static final Map<String, String> PLACES = load("place-names.txt");
    private static final String AMERICAN = "us ";

    private WellKnown() {}

    /** The key of the body's full name for a key of any of its names; another key as it is. */
    static String body(String key) {
        String bare = key.startsWith(AMERICAN) ? key.substring(AMERICAN.length()) : key;
        return BODIES.getOrDefault(key, BODIES.getOrDefault(bare, key));
    }

    /** Whether everyone knows whose name the key is: what an article calls so for short is then another ("ICC" of cricket). */
    static boolean isBody(String key) {
        return BODIES.containsKey(key);
    }

    /** The key of a place's usual name for a key of any of its names; another key as it is. */
    static String place(String key) {
        return PLACES.getOrDefault(key, key);
    }

    private static Map<String, String> load(String file) {
        Map<String, String> keys = new HashMap<>();
        for (String line : WordLists.lines(file)) {
            String[] names = line.split(" \\| ");
            for (String name : names) {
                keys.put(Names.fold(name), Names.fold(names[0]));
            }
        }
        return keys;
    }
}
