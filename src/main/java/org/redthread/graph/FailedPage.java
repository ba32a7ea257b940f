package org.redthread.graph;

/** A page that could not be read, and why. */
public record FailedPage(String id, String url, String error) {}
