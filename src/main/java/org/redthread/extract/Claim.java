package org.redthread.extract;

import java.util.List;

/**
 * What an article states between two entities: <em>subject TYPE object</em>, with the sentence that states it.
 *
 * @param type one of the claim types, e.g. {@code SANCTIONED_BY}
 * @param subject {@link LocalEntity#ref()}
 * @param object {@link LocalEntity#ref()}
 * @param sentence the best sentence for it; holds subjectSpan and objectSpan
 * @param alsoIn other sentences of the same article that state the same, in text order
 * @param attribution the words that name who says it, when it is not the writer; else null
 * @param attributedTo {@link LocalEntity#ref()} of who says it, when that is an entity of the article; else null
 * @param validFrom ISO 8601 year, month or day, or null
 * @param role what someone is or was there ("chief executive"), for LEADS and EMPLOYED_BY, else null
 * @param kind what the subject is to the object: spouse, child, parent, sibling or other, for FAMILY_OF, else null
 * @param stake as written ("49%"), or null
 * @param amount as written ("$15 billion"), or null
 * @param confidence 0 to 1
 * @param extractor what found it, with its version: {@code rules/SANCTIONED_BY@1}
 */
public record Claim(
        String type,
        String subject,
        String object,
        Span subjectSpan,
        Span objectSpan,
        Span sentence,
        List<Span> alsoIn,
        Polarity polarity,
        Modality modality,
        String attribution,
        String attributedTo,
        String validFrom,
        String validTo,
        String role,
        String kind,
        String stake,
        String amount,
        double confidence,
        String extractor) {

    /** Whether the text says that it is so or that it is not so. */
    public enum Polarity {
        affirmed,
        denied
    }

    /** How sure the text is of it. */
    public enum Modality {
        stated,
        alleged,
        planned,
        possible
    }
}
