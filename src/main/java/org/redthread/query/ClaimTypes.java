package org.redthread.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The claim types there are: each has a file of its name under {@code rules}. */
public final class ClaimTypes {
    private static final String FILE = ".yaml";

    public static final List<String> ALL = all();

    private ClaimTypes() {}

    private static List<String> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:rules/*" + FILE))
                    .map(file -> file.getFilename().replace(FILE, ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the rules cannot be listed", e);
        }
    }
}
