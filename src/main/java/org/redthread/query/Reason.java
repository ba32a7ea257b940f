package org.redthread.query;

import java.util.List;

/**
 * Why a name or a mention is taken to be of an entity.
 *
 * @param what {@code name}: one name stands for another; {@code judgement}: a person said so; {@code mention}: an article's
 *     name means this entity
 * @param name as the article has it, or normalised
 * @param sameAs the normalised name that it is taken for
 * @param article that mentions it, else null
 * @param nearest where several may bear the name, the article that was most alike: of this entity, or, when it is the only
 *     one of it, of a namesake
 * @param score 0 to 1; of a mention the score with the nearest article
 * @param why what each feature added to the score's log-odds, or the rule that decided
 */
public record Reason(
        String place,
        String what,
        String name,
        String sameAs,
        String article,
        String headline,
        String publishedAt,
        String nearest,
        Double score,
        List<String> why) {}
