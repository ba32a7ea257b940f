package org.redthread.resolve;

import org.redthread.ContentId;
import org.redthread.extract.EntityType;
import org.redthread.extract.LocalEntity;

/**
 * Who an article means, as far as its own words tell: the first of two steps from mention to entity. It is made of content
 * alone, so it doesn't depend on what was read before, and mentions and claims are kept by it; which identities are one
 * entity is a view over them that can change and change back.
 *
 * @param family Person, Org (companies and organisations: articles disagree on which it is), Country or Place
 * @param key the normalised name; the ISO code of a country
 * @param article the only one that knows it, when it can't be joined with another story's; else null
 * @param sense where namesakes are told apart, an article that means this one of them; null for the one who is usually meant
 */
public record Identity(String id, String family, String key, String article, String sense) {

    public static Identity of(LocalEntity entity, String articleId) {
        boolean country = entity.type() == EntityType.Country && entity.iso2() != null;
        String key = country ? entity.iso2() : Names.key(entity.type(), entity.name());
        // a name of signs alone is still a name
        Identity identity = named(entity.type(), key.isEmpty() ? entity.name() : key);
        return entity.local() ? identity.onlyIn(articleId) : identity;
    }

    static Identity named(EntityType type, String key) {
        String usual = type == EntityType.Person ? GivenNames.formal(key) : key;
        return new Identity(null, family(type), usual, null, null).everywhere();
    }

    boolean local() {
        return article != null;
    }

    /** The same name, but someone whom only this article knows. */
    public Identity onlyIn(String articleId) {
        return new Identity(ContentId.of("name", family, key, articleId), family, key, articleId, null);
    }

    /** The same name, but the namesake whom this article means, or the usual one when it is null. */
    public Identity as(String articleId) {
        return articleId == null
                ? everywhere()
                : new Identity(ContentId.of("name", family, key, "as in", articleId), family, key, null, articleId);
    }

    /** Whether it is a person's full name, which several may bear. */
    public boolean mayHaveNamesakes() {
        return !local() && family.equals(EntityType.Person.name()) && key.indexOf(' ') > 0;
    }

    /** The same name where nobody says that it is someone whom only one article knows. */
    public Identity everywhere() {
        return new Identity(ContentId.of("name", family, key), family, key, null, null);
    }

    private static String family(EntityType type) {
        return switch (type) {
            case Company, Organization -> "Org";
            default -> type.name();
        };
    }
}
