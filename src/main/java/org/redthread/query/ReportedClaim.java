package org.redthread.query;

/**
 * A claim as the graph holds it: <em>subject TYPE object</em> and the sentence that states it.
 *
 * @param article id of the article that states it
 * @param publishedAt date or instant of that report, null when unknown
 */
public record ReportedClaim(
        String id,
        String type,
        EntityRef subject,
        EntityRef object,
        String polarity,
        String modality,
        String attribution,
        String sentence,
        String article,
        String headline,
        String outlet,
        String url,
        String publishedAt,
        String validFrom,
        String validTo,
        String role,
        String kind,
        String stake,
        String amount,
        double confidence,
        String extractor) {}
