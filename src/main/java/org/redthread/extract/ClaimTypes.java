package org.redthread.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The claim types there are: each has a file of its name under {@code rules}. */
public final class ClaimTypes {
    private static final Map<String, Map<String, Object>> FILES = RuleBook.files();

    /** In alphabetical order. */
    public static final List<String> ALL = FILES.keySet().stream().sorted().toList();

    /** Those of which "A with B" and "B with A" are the same claim. */
    public static final Set<String> SYMMETRIC = ALL.stream()
            .filter(type -> Boolean.TRUE.equals(FILES.get(type).get("symmetric")))
            .collect(Collectors.toUnmodifiableSet());

    private ClaimTypes() {}
}
