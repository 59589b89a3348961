package io.github.thalweg.figure.data;

import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Prediction;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.LandscapeUse;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// What a data picture is of: the rows with their places, and the model.
///
/// @param box       what is shown
/// @param rows      in the order of the table
/// @param plane     there are two inputs, and the target is a colour; with one the target is upward
/// @param settings  rows whose other columns the model is drawn with: one for each of a few, else one of their means
/// @param captions  what each of the settings is; empty texts where there is one
public record DataScene(
        Prediction prediction,
        Aim aim,
        Box box,
        List<Dot> rows,
        boolean plane,
        List<double[]> settings,
        List<String> captions) {
    /// A row's place, across and up.
    ///
    /// @param target  as predictions should meet it
    /// @param heldOut it is not trained on
    /// @param kind    number of what its shape says: which of two kinds it is, or which of the settings it has
    public record Dot(double across, double up, double target, boolean heldOut, int kind) {}

    /// More curves than this of one run would not be told apart.
    private static final int MAX_SETTINGS = 3;

    private static final double MARGIN = 0.07;

    /// What there is to draw; empty where nobody knows the model.
    public static Optional<DataScene> of(LandscapeUse use) {
        Landscape landscape = use.landscape();
        return Prediction.of(landscape, use.parameters()).map(DataScene::of);
    }

    private static DataScene of(Prediction prediction) {
        Examples examples = prediction.examples();
        Aim aim = Aim.of(prediction);
        boolean plane = prediction.inputs().size() > 1;
        int across = prediction.inputs().getFirst();
        int up = plane ? prediction.inputs().get(1) : prediction.target();
        var settings = new Settings(prediction);
        var dots = new ArrayList<Dot>();
        var heldOut = new BitSet();
        examples.split().heldOutRows().forEach(heldOut::set);
        for (int row = 0; row < examples.data().length(); row++) {
            double[] numbers = prediction.row(row);
            double target = aim.of(numbers[prediction.target()]);
            int kind = aim.kinds().isEmpty() ? settings.number(prediction, numbers) : aim.isUpper(target) ? 0 : 1;
            dots.add(new Dot(numbers[across], plane ? numbers[up] : target, target, heldOut.get(row), kind));
        }
        double[] acrossEnds = ends(i -> dots.get(i).across(), dots.size());
        double[] upEnds = ends(i -> dots.get(i).up(), dots.size());
        var box = new Box(acrossEnds[0], acrossEnds[1], upEnds[0], upEnds[1]);
        return new DataScene(prediction, aim, box, List.copyOf(dots), plane, settings.rows(), settings.captions());
    }

    /// What a plot of a size shows: marks of a radius are whole at its edges, too.
    Box box(double reach, Rectangle2D plot) {
        double across = wider(box.width(), reach, plot.getWidth());
        double up = wider(box.height(), reach, plot.getHeight());
        return new Box(box.xMin() - across, box.xMax() + across, box.yMin() - up, box.yMax() + up);
    }

    private static double wider(double shown, double reach, double pixels) {
        double margin = reach / Math.max(pixels - 2 * reach, reach);
        return Math.max(margin - MARGIN, 0) * shown / (1 + 2 * MARGIN);
    }

    private static double[] ends(IntToDoubleFunction value, int rows) {
        double low = IntStream.range(0, rows).mapToDouble(value).min().orElse(0);
        double high = IntStream.range(0, rows).mapToDouble(value).max().orElse(1);
        double margin = high > low ? (high - low) * MARGIN : Math.max(1, Math.abs(low)) / 2;
        return new double[] {low - margin, high + margin};
    }

    /// Rows that differ in the columns that the model reads beside the inputs.
    private record Settings(List<double[]> rows, List<String> captions) {
        Settings(Prediction prediction) {
            this(new ArrayList<>(), new ArrayList<>());
            var different = new TreeMap<String, double[]>();
            int looked = prediction.others().isEmpty()
                    ? 1
                    : prediction.examples().data().length();
            for (int row = 0; row < looked && different.size() <= MAX_SETTINGS; row++) {
                double[] numbers = prediction.row(row);
                different.putIfAbsent(caption(prediction, numbers), numbers);
            }
            if (different.size() <= MAX_SETTINGS) {
                different.forEach((caption, row) -> {
                    captions.add(caption);
                    rows.add(row);
                });
            } else {
                captions.add("");
                rows.add(means(prediction));
            }
        }

        /// The number of the setting that a row has; 0 where there is one for all.
        int number(Prediction prediction, double[] row) {
            return Math.max(0, captions.indexOf(caption(prediction, row)));
        }

        private static String caption(Prediction prediction, double[] row) {
            List<String> parts = prediction.others().stream()
                    .map(column -> prediction.examples().names().get(column) + " = " + Numbers.exact(row[column]))
                    .toList();
            return String.join(", ", parts);
        }

        private static double[] means(Prediction prediction) {
            var columns = prediction.examples().data().columns();
            return columns.stream()
                    .mapToDouble(column -> IntStream.range(0, column.length())
                            .mapToDouble(column::number)
                            .average()
                            .orElse(0))
                    .toArray();
        }
    }

    /// Whether the model is drawn at the mean of columns that are not seen.
    public boolean isAveraged() {
        return !prediction.others().isEmpty()
                && settings.size() == 1
                && captions.getFirst().isEmpty();
    }

    /// What a model predicts over the only input, with one of the settings.
    DoubleUnaryOperator over(Point at, double[] setting) {
        double[] row = setting.clone();
        int input = prediction.inputs().getFirst();
        return across -> {
            row[input] = across;
            return prediction.value(at, row);
        };
    }

    /// What a model predicts for a row of the table.
    double predicted(Point at, int row) {
        return prediction.value(at, prediction.row(row));
    }

    /// What a model predicts at a place of the plane of two inputs.
    double inPlane(Point at, double[] setting, double across, double up) {
        double[] row = Arrays.copyOf(setting, setting.length);
        row[prediction.inputs().get(0)] = across;
        row[prediction.inputs().get(1)] = up;
        return prediction.value(at, row);
    }

    /// The place in the table of a row that is trained on.
    int place(int trained) {
        return prediction.examples().split().trainedRow(trained);
    }
}
