package org.redthread.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The weights of a logistic regression over named signs, as {@code src/train} has fitted them. */
final class Weights {
    private final double[] weights;

    /** {@code file}: a resource with a line {@code SIGN = weight} for each sign. */
    Weights(Enum<?>[] signs, String file) {
        Properties written = new Properties();
        try (InputStream in = Weights.class.getResourceAsStream(file)) {
            written.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        weights = new double[signs.length];
        for (Enum<?> sign : signs) {
            weights[sign.ordinal()] = Double.parseDouble(written.getProperty(sign.name()));
        }
    }

    /** {@code much}: how much there is of each sign, by its ordinal. */
    double logOdds(double[] much) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * much[i];
        }
        return sum;
    }
}
