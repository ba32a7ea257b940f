package org.redthread.page;

/** How much there is of each of some named signs; what is not put is not there. */
final class Evidence {
    private final double[] much;

    /** {@code signs}: all values of their enumeration. */
    Evidence(Enum<?>[] signs) {
        much = new double[signs.length];
    }

    void put(Enum<?> sign, boolean there) {
        put(sign, there ? 1 : 0);
    }

    void put(Enum<?> sign, double amount) {
        much[sign.ordinal()] = amount;
    }

    /** By the ordinals of the signs. */
    double[] amounts() {
        return much;
    }
}
