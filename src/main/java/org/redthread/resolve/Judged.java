package org.redthread.resolve;

/** What a person decided about two identities; no score overrides it. */
public record Judged(String a, String b, Verdict verdict) {
    /** Whether both are one; unsure keeps a pair from being asked again. */
    public enum Verdict {
        same,
        different,
        unsure
    }
}
