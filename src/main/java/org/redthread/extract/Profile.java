package org.redthread.extract;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.redthread.RedthreadException;

/** How much work is done on an article: the setting {@code redthread.profile}. */
public enum Profile {
    /** Who and what is mentioned; no parse, no claims. */
    fast(20),

    /** Claims too: what the finders are sure of, with a parse only where a sentence promises one. */
    balanced(30),

    /** Also claims that are only more likely than not, looked for between any two names that are near each other. */
    thorough(60);

    private final int seconds;

    Profile(int seconds) {
        this.seconds = seconds;
    }

    /**
     * By its name.
     *
     * @throws RedthreadException for a name that no profile has
     */
    public static Profile named(String name) {
        return Arrays.stream(values())
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RedthreadException("redthread.profile is '" + name + "'; choose one of "
                        + Arrays.stream(values()).map(Profile::name).collect(Collectors.joining(", "))));
    }

    /** Processor time that one article may take, in seconds. */
    int seconds() {
        return seconds;
    }
}
