package org.redthread.query;

import java.util.List;

/**
 * A derived edge with the claims that state it best.
 *
 * @param claims claims that support or deny it, copies included
 * @param sources independent articles: a group of copies is one
 * @param denials how many of the claims deny it
 */
public record Connection(
        EntityRef from,
        EntityRef to,
        String type,
        String status,
        long claims,
        long articles,
        long sources,
        long denials,
        Double confidence,
        String firstReported,
        String lastReported,
        String validFrom,
        String validTo,
        List<Evidence> evidence) {

    /** A sentence that states the edge, and where it stands. */
    public record Evidence(
            String claim,
            String sentence,
            String polarity,
            String modality,
            String attribution,
            String role,
            String kind,
            String stake,
            String amount,
            String article,
            String headline,
            String outlet,
            String url,
            String publishedAt) {}
}
