package io.github.thalweg.figure.step;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.step.Inspection;
import io.github.thalweg.run.step.Reading;
import io.github.thalweg.run.step.StepLine;
import java.util.List;
import java.util.Map;

/// One update of one run, to be shown line by line.
///
/// @param update 0 for the start, where no update has been made
/// @param lines  in the order in which they are computed
/// @param shown  how many of them, from the first, are shown with their numbers
/// @param lit    number of the line that is pointed at, or -1
public record StepPage(
        String label, RunStyle style, Optimizer optimizer, int update, List<StepLine> lines, int shown, int lit) {
    public StepPage {
        lines = List.copyOf(lines);
    }

    /// The update of a run under the playhead, or the last one before it; all lines shown.
    public static StepPage of(FigureInput input, int run) {
        Scenario scenario = input.scenario();
        return of(
                scenario.label(run),
                input.style(run),
                scenario.runs().get(run).optimizer(),
                Runner.inspect(scenario, run),
                input.head(run));
    }

    /// An update of a run, or its last; all lines shown.
    public static StepPage of(String label, RunStyle style, Optimizer optimizer, Inspection inspection, int wanted) {
        int update = Math.clamp(wanted, 0, inspection.trajectory().updates());
        List<StepLine> lines = update > 0 ? inspection.lines(update) : unmade(inspection);
        return new StepPage(label, style, optimizer, update, lines, lines.size(), -1);
    }

    private static List<StepLine> unmade(Inspection inspection) {
        var nothing = new Reading(Double.NaN, Double.NaN, false, false);
        return inspection.texts().stream()
                .map(text -> new StepLine(text, nothing, Map.of()))
                .toList();
    }

    /// The same with only so many lines done, and one of them lit.
    public StepPage with(int nowShown, int nowLit) {
        return new StepPage(label, style, optimizer, update, lines, nowShown, nowLit);
    }

    public String title() {
        return title(update, label);
    }

    /// The title of an update of a run.
    public static String title(int update, String label) {
        return update == 0 ? Messages.start(label) : Messages.step(update, label);
    }

    StepBlock block(int line) {
        return StepBlock.of(lines.get(line), update > 0 && line < shown);
    }

    /// For the clipboard: everything that the page shows.
    public String text() {
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(block(i).text());
        }
        return text.toString();
    }
}
