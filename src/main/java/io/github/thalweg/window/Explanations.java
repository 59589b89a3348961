package io.github.thalweg.window;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// Explanations of what the window shows, for someone who sees it for the first time.
final class Explanations extends GridPane {
    private static final double WIDTH = 560;

    private record Line(String what, String meaning) {}

    private static final List<Line> LINES = List.of(
            new Line(Messages.ON_MAP, Messages.ON_MAP_MEANS),
            new Line(Messages.RATE, Messages.RATE_MEANS),
            new Line(Messages.SCHEDULE, Messages.SCHEDULE_MEANS),
            new Line(Messages.EFFECTIVE, Messages.EFFECTIVE_MEANS),
            new Line(Messages.LIMIT, Messages.LIMIT_MEANS),
            new Line(Messages.VERDICT, Messages.VERDICT_MEANS),
            new Line(Messages.STEP, Messages.STEP_MEANS));

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
