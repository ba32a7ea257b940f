package org.redthread.graph;

import org.redthread.resolve.Judged.Verdict;

/**
 * What a person decided about two entities, or about a name in one article.
 *
 * @param a id of an entity when it was judged
 * @param b id of the other; null for a judgement about a name in an article
 * @param aName what it was called then
 * @param article in which a's name means someone else; else null
 * @param at ISO 8601 instant
 * @param revokedAt ISO 8601 instant, null while it holds
 */
public record Judgement(
        String id,
        String a,
        String b,
        String aName,
        String bName,
        String article,
        Verdict verdict,
        String reason,
        String by,
        String at,
        String revokedAt) {}
