package org.redthread.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.redthread.eval.Scorecard;

/** How often claims of some confidence are right: in bins, and as expected calibration error (Guo et al., ICML 2017). */
final class Reliability {
    private static final double[] BINS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};

    private record Judged(double confidence, boolean right) {}

    private final List<Judged> judged = new ArrayList<>();

    void add(double confidence, boolean right) {
        judged.add(new Judged(confidence, right));
    }

    /** The mean distance of confidence and precision over the bins, by how much is in each. */
    double error() {
        double error = 0;
        for (int bin = 0; bin + 1 < BINS.length; bin++) {
            List<Judged> in = in(bin);
            error += Math.abs(confidence(in) - precision(in)) * in.size() / Math.max(1, judged.size());
        }
        return error;
    }

    void print(String what, Scorecard card) {
        card.note(String.format(
                Locale.ROOT,
                "%s: %d claims, mean confidence %.3f, precision %.3f, expected calibration error %.3f",
                what,
                judged.size(),
                confidence(judged),
                precision(judged),
                error()));
        for (int bin = 0; bin + 1 < BINS.length; bin++) {
            List<Judged> in = in(bin);
            if (!in.isEmpty()) {
                card.note(String.format(
                        Locale.ROOT,
                        "| from %.2f | %4d claims | mean confidence %.3f | precision %.3f |",
                        BINS[bin],
                        in.size(),
                        confidence(in),
                        precision(in)));
            }
        }
    }

    private List<Judged> in(int bin) {
        return judged.stream()
                .filter(each -> each.confidence() >= BINS[bin] && each.confidence() < BINS[bin + 1])
                .toList();
    }

    private static double confidence(List<Judged> some) {
        return some.stream().mapToDouble(Judged::confidence).average().orElse(0);
    }

    private static double precision(List<Judged> some) {
        return some.stream().mapToDouble(each -> each.right() ? 1 : 0).average().orElse(0);
    }
}
