package org.redthread.graph;

import org.redthread.extract.LocalEntity;
import org.redthread.resolve.Identity;

/**
 * What one article calls an identity.
 *
 * @param times how often it does, pronouns included
 */
record Naming(Identity identity, LocalEntity entity, int times) {}
