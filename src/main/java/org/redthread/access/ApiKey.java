package org.redthread.access;

/**
 * By which a program asks in the name of an account.
 *
 * @param account its name
 * @param label what it is for
 * @param hash SHA-256 of the secret, in hex: the secret is random and long, so nothing slower is needed
 * @param createdAt ISO 8601 instant
 */
public record ApiKey(String id, String account, String label, String hash, String createdAt) {}
