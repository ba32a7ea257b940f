package org.redthread.page;

import java.util.List;
import java.util.Random;

/** Draws that come out the same each time. */
final class Chance {
    final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean of(double likely) {
        return random.nextDouble() < likely;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double share() {
        return random.nextDouble();
    }

    <T> T any(List<T> list) {
        return list.get(below(list.size()));
    }
}
