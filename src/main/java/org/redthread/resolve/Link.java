package org.redthread.resolve;

/**
 * A reason to take two identities for one.
 *
 * @param shorter id of the identity with the shorter name, which may stand for others too
 * @param longer id of the identity with the longer name
 * @param articles that vouch for it
 */
public record Link(String shorter, String longer, Alias.Kind kind, int articles) {}
