package org.redthread.extract;

import java.util.List;

/**
 * A passage of a real article and what a careful reader says that it states. All spans are in {@code text}.
 *
 * @param article the first 16 hexadecimal digits of the SHA-256 of the article's URL
 */
record LabelledPassage(String article, String text, List<Entity> entities, List<Stated> claims) {

    /** A named thing with all its names in the passage, and those pronouns and nominals that carry a claim. */
    record Entity(EntityType type, List<Named> mentions) {}

    record Named(Span span, Mention.Form form) {}

    /**
     * A claim between two of the passage's entities.
     *
     * @param types any of them is right, the first is the most fitting
     * @param subject index into {@link LabelledPassage#entities()}
     * @param attributions who says it, in any of these words; empty when it is the writer
     * @param optional true where readers may differ: neither finding it nor missing it counts
     */
    record Stated(
            List<String> types,
            int subject,
            int object,
            Claim.Polarity polarity,
            Claim.Modality modality,
            List<String> attributions,
            boolean optional) {}
}
