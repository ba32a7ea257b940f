package org.redthread.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The figures of one evaluation, printed as a table and compared with the frozen ones in
 * {@code src/eval/resources/reference/NAME.properties}. There a line reads {@code figure = least value}: the value once
 * measured less what noise may take. A figure below it fails the evaluation; one that is not listed is only printed.
 */
public final class Scorecard {
    private final String name;
    private final Properties least = new Properties();
    private final List<String> rows = new ArrayList<>();
    private final List<String> fallen = new ArrayList<>();

    public Scorecard(String name) {
        this.name = name;
        try (InputStream in = Scorecard.class.getResourceAsStream("/reference/" + name + ".properties")) {
            if (in != null) {
                least.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes a figure of which more is better. */
    public void figure(String figure, double value) {
        String reference = least.getProperty(figure);
        boolean fell = reference != null && value < Double.parseDouble(reference);
        rows.add(String.format(
                Locale.ROOT,
                "| %-44s | %9.4f | %9s |%s",
                figure,
                value,
                reference == null ? "" : reference,
                fell ? " FELL" : ""));
        if (fell) {
            fallen.add(figure + " is " + value + ", was " + reference);
        }
    }

    /** A line that is shown but not compared. */
    public void note(String line) {
        rows.add(line);
    }

    /** Prints the table; fails when a figure is below its reference. */
    public void check() {
        System.out.printf("%n%s%n| %-44s | %9s | %9s |%n", name, "figure", "value", "least");
        rows.forEach(System.out::println);
        assertThat(fallen).as("figures of %s below their reference", name).isEmpty();
    }
}
