package org.redthread.graph;

/**
 * A page that is safely stored.
 *
 * @param known it was there before; {@code state} is then what has become of it
 */
public record Accepted(String id, PageState state, boolean known) {}
