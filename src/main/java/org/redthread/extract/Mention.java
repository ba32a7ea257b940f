package org.redthread.extract;

/**
 * A place in an article's text that speaks of an entity.
 *
 * @param text exactly the article's text at {@code span}
 * @param entity {@link LocalEntity#ref()} of what it stands for
 */
public record Mention(Span span, String text, EntityType type, Form form, String entity) {

    /** How the text speaks of it: "Jack Ma", "Chinese", "the Alibaba founder", "he". */
    public enum Form {
        name,
        demonym,
        nominal,
        pronoun
    }
}
