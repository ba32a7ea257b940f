package org.redthread.query;

/** One end of an edge, as much of it as a reader needs to recognise it. */
public record EntityRef(String id, String name, String type) {}
