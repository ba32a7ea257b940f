package org.redthread.extract;

/** A row of a model's weights as it is written: numbers with single blanks between. */
final class Weights {
    private Weights() {}

    static float[] parse(String row) {
        String[] cells = row.split(" ");
        float[] weights = new float[cells.length];
        for (int i = 0; i < cells.length; i++) {
            weights[i] = Float.parseFloat(cells[i]);
        }
        return weights;
    }
}
