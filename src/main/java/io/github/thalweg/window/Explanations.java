package io.github.thalweg.window;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// Explanations of what the window shows, for someone who sees it for the first time.
final class Explanations extends GridPane {
    private static final double WIDTH = 560;

    private record Line(String what, String meaning) {}

    private static final List<Line> LINES = List.of(
            new Line(
                    "On the map",
                    "The ring with a dot is the start: drag it. Stars are minima. The marker of each run is"
                            + " where it stands at this step, its pale line is what comes next."),
            new Line("Rate", "The learning rate of the rule: how far it goes for a gradient of 1."),
            new Line("Schedule", "How the rate changes over the updates."),
            new Line(
                    "Effective rate",
                    "The thin lines in the plot of rates: the rate by which the rule in fact multiplied each coordinate"
                            + " of the gradient."),
            new Line(
                    "Stability limit",
                    "The tick on the slider and the red line: above it a step across the steepest curvature overshoots"
                            + " more each time. The limit changes with the place."),
            new Line(
                    "Verdict",
                    "Whether the run has converged, still moves, stalls or diverges; point at it for the numbers it"
                            + " rests on."),
            new Line(
                    "Step",
                    "The rule of the selected run, line by line, with the numbers of the update under the playhead."));

    Explanations() {
        super(24, 8);
        for (int i = 0; i < LINES.size(); i++) {
            var what = new Label(LINES.get(i).what());
            what.getStyleClass().add("item-title");
            what.setMinWidth(USE_PREF_SIZE);
            var meaning = new Label(LINES.get(i).meaning());
            meaning.setWrapText(true);
            meaning.setMaxWidth(WIDTH);
            meaning.setMinHeight(USE_PREF_SIZE);
            add(what, 0, i);
            add(meaning, 1, i);
        }
    }
}
