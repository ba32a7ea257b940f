package org.redthread.extract;

import java.util.Map;
import java.util.Set;

/**
 * A pair to learn from.
 *
 * @param document what it is from: pairs of one document are never split between training and testing
 * @param labels by {@link PairType#name()}: stated or not; a type that is absent is unknown
 * @param news true for random news, where a type is as rare as it is in use
 * @param ruled the types that the rules find for this pair
 */
record Example(String document, Set<String> features, Map<String, Boolean> labels, boolean news, Set<String> ruled) {}
