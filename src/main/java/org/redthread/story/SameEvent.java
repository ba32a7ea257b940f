package org.redthread.story;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Whether two articles report the same event: a logistic regression over shared words, shared names, what is shared beside names (each weighed by its
 * rarity), how long they are and the time between them. {@code StoriesTraining} fits its weights. It sees these two articles only.
 */
public final class SameEvent {
    /** Reports that lie further apart are not compared: the days of a long affair are stories of their own. */
    public static final int DAYS = 4;

    /** Different words in a text; with fewer, as in a caption, it says too little to be known by. */
    private static final int FEWEST = 15;

    /** The same persons do more than one thing a week: beside their names something else must be alike. */
    private static final double LEAST_ELSE = 0.22;

    /** The logarithm of the different words in a long text: so features are of one size. */
    private static final double LONG = 6;

    private static final Properties WEIGHTS = load();

    /** From this score on they are taken to report one event. */
    public static final double LEAST = Double.parseDouble(WEIGHTS.getProperty("least"));

    private SameEvent() {}

    /** 0 to 1. */
    public static double score(Report a, Report b) {
        if (Math.min(a.words().size(), b.words().size()) < FEWEST
                || Math.sqrt(a.others().likeness(b.others())) < LEAST_ELSE) {
            return 0;
        }
        double logOdds = Double.parseDouble(WEIGHTS.getProperty("to-begin-with"));
        for (Map.Entry<String, Double> feature : features(a, b).entrySet()) {
            logOdds += feature.getValue() * Double.parseDouble(WEIGHTS.getProperty(feature.getKey(), "0"));
        }
        return 1 / (1 + Math.exp(-logOdds));
    }

    static Map<String, Double> features(Report a, Report b) {
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("words", Math.sqrt(a.words().likeness(b.words())));
        features.put("names", Math.sqrt(a.names().likeness(b.names())));
        features.put("else", Math.sqrt(a.others().likeness(b.others())));
        features.put("leads", Math.sqrt(a.lead().likeness(b.lead())));
        // long texts have words in common whatever they tell
        features.put("length", Math.log(1 + Math.min(a.words().size(), b.words().size())) / LONG);
        boolean dated = a.day() != null && b.day() != null;
        features.put("a-date-unknown", dated ? 0.0 : 1.0);
        features.put("days-apart", dated ? Math.min(DAYS, Math.abs(a.day() - b.day())) / (double) DAYS : 0.0);
        return features;
    }

    private static Properties load() {
        try (var in = new InputStreamReader(
                SameEvent.class.getResourceAsStream("/model/same-event.properties"), StandardCharsets.UTF_8)) {
            Properties weights = new Properties();
            weights.load(in);
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
