package io.github.thalweg.window.view;

import io.github.thalweg.window.model.WindowModel;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// What lies over map and plots while a run's numbers are sought: the range test, or the search.
final class StudyLayer extends StackPane {
    StudyLayer(WindowModel window, Prompts prompts) {
        var saving = new StudySaving(window, prompts);
        setPickOnBounds(false);
        getChildren()
                .addAll(
                        shownWhile(window.rangeTest().openProperty(), new RangeTestPane(window, saving)),
                        shownWhile(window.search().openProperty(), new SearchPane(window, saving)));
        // One at a time: the one that was opened last.
        window.rangeTest().openProperty().subscribe(open -> {
            if (open) {
                window.search().close();
            }
        });
        window.search().openProperty().subscribe(open -> {
            if (open) {
                window.rangeTest().close();
            }
        });
    }

    private static Node shownWhile(ObservableValue<Boolean> open, Node pane) {
        pane.setVisible(false);
        pane.visibleProperty().bind(open);
        return pane;
    }
}
