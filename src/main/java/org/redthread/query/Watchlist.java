package org.redthread.query;

import java.util.List;

/**
 * Whom someone wants to hear about.
 *
 * @param names entities that are called so, also those not known yet
 * @param types of claims to hear of; empty: all of them, and every story
 * @param webhook where hits are told, or null
 * @param hits how many were found so far
 */
public record Watchlist(
        String id,
        String name,
        List<EntityRef> entities,
        List<String> names,
        List<String> types,
        String webhook,
        String createdAt,
        long hits) {}
