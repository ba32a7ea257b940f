package org.redthread.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * A place in a list, by the sort key of the item before it and not by a count: it stays valid while data comes in.
 *
 * @param list which list it belongs to
 * @param key the values the list is sorted by, the last of them unique
 */
record Cursor(String list, List<String> key) {
    private static final String SEPARATOR = "\u001f";
    /** A cursor is part of a URL and never larger than this. */
    private static final int MOST_BYTES = 1 << 16;

    static Cursor start(String list, int parts) {
        return new Cursor(list, Collections.nCopies(parts, null));
    }

    static Cursor at(String list, Object... key) {
        return new Cursor(list, Arrays.stream(key).map(String::valueOf).toList());
    }

    static Cursor decoded(String text, String list, int parts) {
        List<String> all = List.of(inflated(text).split(SEPARATOR, -1));
        if (all.size() != parts + 1 || !all.get(0).equals(list)) {
            throw damaged();
        }
        return new Cursor(list, all.subList(1, all.size()));
    }

    static WrongInput damaged() {
        return new WrongInput(
                "cursor is not one of this list; send the cursor of the answer before, unchanged, or none");
    }

    String encoded() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write((list + SEPARATOR + String.join(SEPARATOR, key)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    private static String inflated(String text) {
        Inflater inflater = new Inflater();
        try {
            byte[] plain = new byte[MOST_BYTES];
            inflater.setInput(Base64.getUrlDecoder().decode(text));
            int length = inflater.inflate(plain);
            return new String(plain, 0, length, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | DataFormatException e) {
            throw damaged();
        } finally {
            inflater.end();
        }
    }

    String text(int part) {
        return key.get(part);
    }

    /** A number of the key, null at the start; a cursor that someone wrote by hand may hold none. */
    Long number(int part) {
        try {
            return key.get(part) == null ? null : Long.valueOf(key.get(part));
        } catch (NumberFormatException e) {
            throw damaged();
        }
    }
}
