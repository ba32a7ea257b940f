package org.redthread.extract;

import java.util.List;

/**
 * All that was read from one article.
 *
 * @param partial why the reading stopped before the article's end (a time limit), or null when it is whole
 */
public record Extraction(List<LocalEntity> entities, List<Mention> mentions, List<Claim> claims, String partial) {}
