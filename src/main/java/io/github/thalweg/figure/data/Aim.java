package io.github.thalweg.figure.data;

import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.landscape.Prediction;
import io.github.thalweg.landscape.data.DataColumn;
import java.util.List;
import java.util.stream.IntStream;

/// What predictions should meet, as the picture has it.
///
/// A target of two kinds with a threshold that is not half way between them is predicted as a share, between 0 and 1:
/// the lower kind then stands at 0 and the upper one at 1.
///
/// @param low   the lowest number to meet
/// @param high  the highest one, above `low`
/// @param half  where a prediction is half way: the threshold, else the middle
/// @param kinds the names of the two kinds, or none where the target is no matter of kinds
/// @param share kinds are at 0 and 1, wherever the table has them
/// @param name  of the target's column
public record Aim(
        double low, double high, double half, List<String> kinds, boolean share, String name, double lowerKind) {
    static Aim of(Prediction prediction) {
        DataColumn column = prediction.examples().data().columns().get(prediction.target());
        double[] numbers = IntStream.range(0, column.length())
                .mapToDouble(column::number)
                .distinct()
                .sorted()
                .toArray();
        double low = numbers[0];
        double high = numbers[numbers.length - 1];
        Double threshold = prediction.threshold();
        if (threshold == null || numbers.length != 2) {
            double half = threshold == null ? (low + high) / 2 : threshold;
            return new Aim(low, high > low ? high : low + 1, half, List.of(), false, column.name(), low);
        }
        boolean direct = threshold == (low + high) / 2;
        List<String> kinds = List.of(kind(column, low), kind(column, high));
        return direct
                ? new Aim(low, high, threshold, kinds, false, column.name(), low)
                : new Aim(0, 1, threshold, kinds, true, column.name(), low);
    }

    private static String kind(DataColumn column, double number) {
        return column.words().isEmpty() ? Numbers.exact(number) : column.kinds().get((int) number);
    }

    /// Where a row's target stands.
    double of(double target) {
        return share ? target == lowerKind ? 0 : 1 : target;
    }

    /// The name of the axis that it is along.
    public String title() {
        return share ? Messages.probability(name, kinds.get(1)) : name;
    }

    /// The place of a target between the lowest and the highest, in [0, 1].
    double place(double value) {
        return Math.clamp((value - low) / (high - low), 0.0, 1.0);
    }

    boolean isUpper(double value) {
        return value > half;
    }
}
