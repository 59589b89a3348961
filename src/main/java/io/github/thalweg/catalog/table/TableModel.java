package io.github.thalweg.catalog.table;

import io.github.thalweg.landscape.FormulaParameter;
import io.github.thalweg.landscape.Point;
import java.util.List;
import java.util.Locale;

/// Models that a table is fitted with: what they predict for a row, with the two parameters x and y, and their loss.
public enum TableModel {
    LINEAR(2),
    LOGISTIC(2),
    HUBER(2),
    EXPONENTIAL(1),
    NEURON(1);

    private final int maxInputs;

    TableModel(int maxInputs) {
        this.maxInputs = maxInputs;
    }

    /// E.g. `linear`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int maxInputs() {
        return maxInputs;
    }

    /// What it says for a row: with one input a slope and a height, with two a weight for each.
    String prediction(List<String> inputs) {
        String u = inputs.getFirst();
        String sum = inputs.size() == 1 ? "x*" + u + " + y" : "x*" + u + " + y*" + inputs.get(1);
        return switch (this) {
            case LINEAR, HUBER -> sum;
            case LOGISTIC -> "sigmoid(" + sum + ")";
            case EXPONENTIAL -> "y*exp(-x*" + u + ")";
            case NEURON -> "y*tanh(x*" + u + ")";
        };
    }

    /// @param signed the target is -1 and 1, not 0 and 1
    String formula(List<String> inputs, String target, boolean signed) {
        String prediction = prediction(inputs);
        String error = prediction + " - " + target;
        return switch (this) {
            case LINEAR, EXPONENTIAL, NEURON -> "mean((" + error + ")^2/2)";
            case HUBER -> {
                String size = "abs(" + error + ")";
                yield "mean(min(" + size + ", d)*(" + size + " - min(" + size + ", d)/2))";
            }
            case LOGISTIC -> {
                String sum = LINEAR.prediction(inputs);
                yield signed
                        ? "mean(softplus(-" + target + "*(" + sum + ")))"
                        : "mean(softplus((1 - 2*" + target + ")*(" + sum + ")))";
            }
        };
    }

    List<FormulaParameter> parameters() {
        return this == HUBER
                ? List.of(new FormulaParameter("d", Messages.HUBER_DISTANCE, 1, 0.01, 100, true))
                : List.of();
    }

    /// A place to start from, where the gradient is not zero by symmetry.
    ///
    /// @param size of the target, about
    Point start(double size) {
        return switch (this) {
            case LINEAR, LOGISTIC, HUBER -> new Point(0, 0);
            case EXPONENTIAL -> new Point(0, size);
            case NEURON -> new Point(0.2, size / 2);
        };
    }
}
