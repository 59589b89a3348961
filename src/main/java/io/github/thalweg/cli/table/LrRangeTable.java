package io.github.thalweg.cli.table;

import io.github.thalweg.export.table.Csv;
import io.github.thalweg.figure.study.RangeFigure;
import io.github.thalweg.figure.study.RangePanels;
import io.github.thalweg.figure.study.StudyPainter;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.range.LrRangeTest;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// The two tables of `thalweg find-lr`: every update of the test, and the rates that follow from it.
public final class LrRangeTable {
    private final LrRangeTest test;
    private final List<LrRangeCurve> curves;

    public LrRangeTable(LrRangeTest test, List<LrRangeCurve> curves) {
        this.test = test;
        this.curves = curves;
    }

    public void writeUpdates(Writer writer) throws IOException {
        writer.write(Csv.line(List.of("run", "update", "lr", "loss", "smoothed")));
        for (LrRangeCurve curve : curves) {
            for (int i = 0; i < curve.steps().size(); i++) {
                LrRangeCurve.Step step = curve.steps().get(i);
                writer.write(Csv.line(List.of(
                        curve.run(),
                        Integer.toString(i + 1),
                        Double.toString(step.rate()),
                        Double.toString(step.loss()),
                        Double.toString(step.smoothed()))));
            }
        }
    }

    /// One line for each suggestion, one for the stability limit where it is known, and one for the rate where a run
    /// breaks.
    public String suggestions() {
        var text = new StringBuilder(Csv.line(List.of("run", "suggestion", "lr", "meaning")));
        for (LrRangeCurve curve : curves) {
            curve.suggestions().forEach(s -> text.append(line(curve, s.by().title(), s.rate(), curve.about(s))));
            if (curve.suggestions().isEmpty()) {
                text.append(line(curve, Messages.NO_SUGGESTION, Double.NaN, curve.whyNone()));
            }
            curve.limit()
                    .ifPresent(rate ->
                            text.append(line(curve, Messages.STABILITY_LIMIT, rate, LrRangeCurve.aboutLimit())));
            curve.breaking()
                    .ifPresentOrElse(
                            rate -> text.append(line(curve, "Breaks", rate, curve.aboutBreaking())),
                            () -> text.append(line(curve, "Breaks", Double.NaN, Messages.notBefore(test.to()))));
        }
        return text.toString();
    }

    /// The figures of all runs that were tested.
    public StudyPainter figure(Scenario scenario, Theme theme) {
        List<String> labels = scenario.labels();
        return new RangePanels(curves.stream()
                .map(curve -> new RangeFigure(scenario, labels.indexOf(curve.run()), curve, theme))
                .toList());
    }

    private static String line(LrRangeCurve curve, String name, double rate, String meaning) {
        return Csv.line(List.of(curve.run(), name, Double.toString(rate), meaning));
    }
}
