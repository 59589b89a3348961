package io.github.thalweg.cli.table;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.table.Csv;
import io.github.thalweg.measure.MeasureText;
import io.github.thalweg.measure.Measured;
import io.github.thalweg.measure.Measuring;
import io.github.thalweg.measure.RunMeasure;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The CSV of `thalweg run --measure`: one row for each run, one column for each measure.
public final class MeasureTable {
    private MeasureTable() {}

    /// @param texts  measures as they were written
    /// @param wanted runs by their labels
    /// @throws InputException when a text is no measure, or cannot be measured
    public static String text(Scenario scenario, List<String> texts, Predicate<String> wanted) throws InputException {
        var header = new ArrayList<>(List.of("run"));
        header.addAll(texts);
        var measures = new ArrayList<RunMeasure>();
        for (String text : texts) {
            measures.add(MeasureText.parse(text));
        }
        var table = new StringBuilder(Csv.line(header));
        Measuring measuring = Measuring.of(scenario);
        for (String label : scenario.labels()) {
            if (wanted.test(label)) {
                table.append(Csv.line(cells(label, measures, measuring)));
            }
        }
        return table.toString();
    }

    private static List<String> cells(String label, List<RunMeasure> measures, Measuring measuring)
            throws InputException {
        var cells = new ArrayList<>(List.of(label));
        for (RunMeasure measure : measures) {
            Measured value = measuring.value(measure.of(measure.subject().ofRun(label)));
            cells.add(
                    value instanceof Measured.Number(double number) && number != Math.rint(number)
                            ? Double.toString(number)
                            : value.text());
        }
        return cells;
    }
}
