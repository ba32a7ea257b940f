package org.redthread.query;

import java.util.List;

/**
 * What is known of one entity beside its connections.
 *
 * @param firstSeen date of the earliest report that mentions it, or null when none is dated
 * @param observer an outlet or agency that only reports
 */
public record EntityProfile(
        String id,
        String name,
        List<String> names,
        String type,
        long mentions,
        long articles,
        String firstSeen,
        String lastSeen,
        String iso2,
        String iso3,
        String legalForm,
        String wikidata,
        String wikipedia,
        boolean observer) {}
