package org.redthread.query;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param cursor asks for what follows; null at the end
 */
public record Listed<T>(List<T> items, String cursor) {

    <R> Listed<R> map(Function<T, R> change) {
        return new Listed<>(items.stream().map(change).toList(), cursor);
    }

    /** Takes {@code found}, asked for one more than the limit to see whether more follows. */
    static <T> Listed<T> of(List<T> found, Slice slice, Function<T, Cursor> place) {
        if (found.size() <= slice.limit()) {
            return new Listed<>(found, null);
        }
        List<T> items = List.copyOf(found.subList(0, slice.limit()));
        return new Listed<>(items, place.apply(items.get(items.size() - 1)).encoded());
    }
}
