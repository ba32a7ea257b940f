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
 * @param local known to one article only, never joined with another's
 */
public record Identity(String id, String family, String key, boolean local) {

    public static Identity of(LocalEntity entity, String articleId) {
        boolean country = entity.type() == EntityType.Country && entity.iso2() != null;
        String key = country ? entity.iso2() : Names.key(entity.type(), entity.name());
        return entity.local() ? onlyIn(articleId, entity.type(), key) : named(entity.type(), key);
    }

    static Identity named(EntityType type, String key) {
        return new Identity(ContentId.of("name", family(type), key), family(type), key, false);
    }

    /** The same name, but someone whom only this article knows. */
    static Identity onlyIn(String articleId, EntityType type, String key) {
        return new Identity(ContentId.of("name", family(type), key, articleId), family(type), key, true);
    }

    private static String family(EntityType type) {
        return switch (type) {
            case Company, Organization -> "Org";
            default -> type.name();
        };
    }
}
