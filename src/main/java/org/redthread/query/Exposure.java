package org.redthread.query;

import java.util.List;

/**
 * A chain from an entity to a restriction that somebody else, or it itself, is under.
 *
 * @param score product of the parts
 */
public record Exposure(double score, Parts parts, List<Path.Hop> hops) {

    /**
     * What the score is made of, each 0 to 1.
     *
     * @param length shorter chains are worth more
     * @param evidence how well the edges are supported
     * @param specificity how narrow the entities between are
     */
    public record Parts(double length, double evidence, double specificity) {}
}
