package org.redthread.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Bodies whose letters need no explaining ({@code gazetteer/acronyms.txt}): articles use them without the name. */
final class WellKnown {
    private static final Map<String, String> KEYS = load();

    private WellKnown() {}

    /** The key of the body's full name for a key of any of its names; another key as it is. */
    static String key(String key) {
        return KEYS.getOrDefault(key, key);
    }

    private static Map<String, String> load() {
        try (var in = WellKnown.class.getResourceAsStream("/gazetteer/acronyms.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, String> keys = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] names = line.split(" \\| ");
                for (String name : names) {
                    keys.put(Names.fold(name), Names.fold(names[0]));
                }
            });
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
