package org.redthread.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;

/**
 * A place in a list, by the sort key of the item before it and not by a count: it stays valid while data comes in.
 *
 * @param list which list it belongs to
 * @param key the values the list is sorted by, the last of them unique
 */
record Cursor(String list, List<String> key) {
    private static final String SEPARATOR = "\u001f";

    static Cursor start(String list, int parts) {
        return new Cursor(list, Collections.nCopies(parts, null));
    }

    static Cursor at(String list, Object... key) {
        return new Cursor(list, Arrays.stream(key).map(String::valueOf).toList());
    }

    static Cursor decoded(String text, String list, int parts) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> all = List.of(plain.split(SEPARATOR, -1));
            if (all.size() == parts + 1 && all.get(0).equals(list)) {
                return new Cursor(list, all.subList(1, all.size()));
            }
        } catch (IllegalArgumentException e) {
            // not even base64: the same answer
        }
        throw new WrongInput(
                "cursor is not one of this list; send the cursor of the answer before, unchanged, or none");
    }

    String encoded() {
        String plain = list + SEPARATOR + String.join(SEPARATOR, key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    boolean isStart() {
        return key.get(0) == null;
    }

    String text(int part) {
        return key.get(part);
    }

    /** A number of the key; a cursor that someone wrote by hand may hold none. */
    Double number(int part) {
        try {
            return isStart() ? null : Double.valueOf(key.get(part));
        } catch (NumberFormatException e) {
            throw new WrongInput("cursor is damaged; send the cursor of the answer before, unchanged, or none");
        }
    }
}
