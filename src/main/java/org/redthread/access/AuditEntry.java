package org.redthread.access;

import java.util.List;

/**
 * That somebody changed something.
 *
 * @param at ISO 8601 instant
 * @param by the account's name, null for whoever was refused
 * @param key id of the key it was done with, null for a person who is logged in
 * @param from network address
 * @param call e.g. {@code POST /api/judgements}
 * @param ids of what was changed
 * @param before what it was, in short, null for what is new
 * @param after what it is, in short, null for what is gone
 */
public record AuditEntry(
        String at, String by, String key, String from, String call, List<String> ids, String before, String after) {}
