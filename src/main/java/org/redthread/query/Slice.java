package org.redthread.query;

/**
 * Which part of a list is wanted.
 *
 * @param limit 1 to 200
 * @param cursor as the part before it gave it, or null for the first part
 */
public record Slice(int limit, String cursor) {
    public static final String DEFAULT_LIMIT = "20";
    private static final int MOST = 200;

    public Slice {
        if (limit < 1 || limit > MOST) {
            throw new WrongInput("limit is " + limit + "; send 1 to " + MOST);
        }
    }

    /** The place to go on from in the list {@code list}, whose places have {@code parts} parts; all null at the start. */
    Cursor after(String list, int parts) {
        return cursor == null ? Cursor.start(list, parts) : Cursor.decoded(cursor, list, parts);
    }

    /** One more than asked for tells whether more follows. */
    int probe() {
        return limit + 1;
    }
}
