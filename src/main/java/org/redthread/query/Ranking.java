package org.redthread.query;

import java.util.List;

/**
 * A list that is sorted by something that changes while data comes in, such as a number of sources. The order it began with
 * goes along in its cursor, so that whoever walks it meets everything once.
 *
 * @param keys what is in the list, in the order it had when the walk began; the first {@link #MOST} at most
 * @param at how many of them were given
 * @param rest the last key given after those, empty before the first
 */
record Ranking(List<String> keys, int at, String rest) {
    /** The cursor with this many keys still fits into a URL. */
    static final int MOST = 200;

    private static final String SEPARATOR = ",";

    static Ranking begin(List<String> keys) {
        return new Ranking(keys.subList(0, Math.min(MOST, keys.size())), 0, "");
    }

    /** @throws WrongInput when the cursor is none of this list's */
    static Ranking resume(String list, Slice slice) {
        Cursor cursor = slice.after(list, 3);
        List<String> keys = List.of(cursor.text(2).split(SEPARATOR));
        long at = cursor.number(0);
        if (at < 0 || at > keys.size() || keys.size() > MOST) {
            throw Cursor.damaged();
        }
        return new Ranking(keys, (int) at, cursor.text(1));
    }

    List<String> part(int limit) {
        return keys.subList(at, Math.min(at + limit, keys.size()));
    }

    /** Whether all that was ranked was given. */
    boolean ended() {
        return at == keys.size();
    }

    /** Whether there may be more than was ranked. */
    boolean full() {
        return keys.size() == MOST;
    }

    Ranking after(int given) {
        return new Ranking(keys, Math.min(at + given, keys.size()), rest);
    }

    Ranking afterRest(String key) {
        return new Ranking(keys, at, key);
    }

    String cursor(String list) {
        return Cursor.at(list, at, rest, String.join(SEPARATOR, keys)).encoded();
    }
}
