package io.github.thalweg.window.lesson;

import io.github.thalweg.lesson.Lesson.Part;
import io.github.thalweg.lesson.Show;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One part of the explanation; where it speaks of something to see, a button shows it.
final class PartPane extends VBox {
    PartPane(LessonModel lessons, Part part, Node text) {
        getStyleClass().add("lesson-part");
        getChildren().add(text);
        Show wanted = part.show();
        if (wanted != null) {
            var show = new Button(Messages.SHOW_THIS);
            show.getStyleClass().add("link");
            show.setOnAction(_ -> lessons.show(wanted));
            var row = new HBox(12, show);
            if (lessons.hasTwo(wanted)) {
                var beside = new Button(Messages.SIDE_BY_SIDE);
                beside.getStyleClass().add("link");
                beside.setOnAction(_ -> lessons.showBeside(wanted));
                row.getChildren().add(beside);
            }
            getChildren().add(row);
        }
    }
}
