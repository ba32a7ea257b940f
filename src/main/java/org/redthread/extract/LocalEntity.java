package org.redthread.extract;

import java.util.List;

/**
 * An entity as one article knows it: a chain of mentions.
 *
 * @param ref unique in the article: {@code e1}, {@code e2} …
 * @param name the fullest name the article uses; for a Country its usual English name
 * @param names all names the article uses for it, the fullest first, acronyms given in brackets included; no pronouns
 *     and no nominals
 * @param iso2 ISO 3166 code of a Country, else null
 * @param local true for what only this article can tell apart: a pseudonym ("H"), a bare first name or surname; it is
 *     never joined with another article's
 * @param observer true for an outlet or agency that only reports here
 */
public record LocalEntity(
        String ref, EntityType type, String name, List<String> names, String iso2, boolean local, boolean observer) {}
