package org.redthread.extract;

import java.util.Locale;

/** Right, wrong and missed answers. */
final class Counts {
    int right;
    int wrong;
    int missed;

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    /** A line of a table. */
    String row(String what) {
        return String.format(
                Locale.ROOT,
                "| %-36s | right %4d wrong %4d missed %4d | P %.3f R %.3f F %.3f |",
                what,
                right,
                wrong,
                missed,
                precision(),
                recall(),
                f1());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
