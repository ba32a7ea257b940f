package org.redthread.access;

/**
 * Someone who may ask Redthread.
 *
 * @param password as Spring's DelegatingPasswordEncoder keeps it: hashed, the name of the hash before it
 * @param changedAt ISO 8601 instant of the last change of its role or password
 */
public record Account(String name, Role role, String password, String changedAt) {
    /** Without the hash, which must not reach a log. */
    @Override
    public String toString() {
        return name + " (" + role + ")";
    }
}
