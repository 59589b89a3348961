package io.github.thalweg.window.view;

import io.github.thalweg.figure.EndingsText;
import io.github.thalweg.run.Endings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// Where a run's repetitions ended, counted; away while it is not repeated.
final class EndingsLabel extends Label {
    EndingsLabel() {
        getStyleClass().addAll("secondary", "endings");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setTooltip(new Tooltip());
        managedProperty().bind(visibleProperty());
    }

    void show(@Nullable Endings endings) {
        setVisible(endings != null);
        if (endings != null) {
            setText(endings.total() + " seeds: " + String.join("; ", EndingsText.of(endings)));
            getTooltip().setText(EndingsText.sentence(endings));
        }
    }
}
