package org.redthread.page;

import java.util.List;

/** Logistic regression by Newton's method (iteratively reweighted least squares) with a small penalty on large weights. */
final class LogisticFit {
    private static final int STEPS = 12;
    private static final double PENALTY = 2;

    record Example(double[] values, boolean yes) {}

    private LogisticFit() {}

    static double[] of(List<Example> examples) {
        int size = examples.get(0).values().length;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[size];
            double[][] curve = new double[size][size];
            for (Example example : examples) {
                double likely = 1 / (1 + Math.exp(-dot(weights, example.values())));
                double error = (example.yes() ? 1 : 0) - likely;
                for (int i = 0; i < size; i++) {
                    double value = example.values()[i];
                    if (value != 0) {
                        gradient[i] += error * value;
                        for (int j = 0; j <= i; j++) {
                            curve[i][j] += likely * (1 - likely) * value * example.values()[j];
                        }
                    }
                }
            }
            for (int i = 0; i < size; i++) {
                gradient[i] -= PENALTY * weights[i];
                curve[i][i] += PENALTY;
                for (int j = 0; j < i; j++) {
                    curve[j][i] = curve[i][j];
                }
            }
            double[] move = solve(curve, gradient);
            for (int i = 0; i < size; i++) {
                weights[i] += move[i];
            }
        }
        return weights;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** Gaussian elimination; the penalty keeps the diagonal above zero. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int row = i + 1; row < size; row++) {
                double factor = matrix[row][i] / matrix[i][i];
                for (int column = i; column < size; column++) {
                    matrix[row][column] -= factor * matrix[i][column];
                }
                right[row] -= factor * right[i];
            }
        }
        double[] solution = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double sum = right[i];
            for (int column = i + 1; column < size; column++) {
                sum -= matrix[i][column] * solution[column];
            }
            solution[i] = sum / matrix[i][i];
        }
        return solution;
    }
}
