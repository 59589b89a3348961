package io.github.thalweg.window.lesson;

import io.github.thalweg.lesson.Lessons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Offer of the first lesson to who has not seen one.
public final class LessonOffer extends HBox {
    public LessonOffer(LessonModel lessons) {
        setId("lesson-offer");
        getStyleClass().add("lesson-offer");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var start = new Button(Messages.START);
        start.getStyleClass().add("primary");
        start.setOnAction(_ -> {
            lessons.progress().declineOffer();
            lessons.open(Lessons.builtIn(Lessons.ids().getFirst()).orElseThrow());
        });
        var later = new Button(Messages.LATER);
        later.getStyleClass().add("link");
        later.setOnAction(_ -> lessons.progress().declineOffer());
        getChildren().addAll(new Label(Messages.OFFER), start, later);
        visibleProperty().bind(lessons.progress().offerProperty());
        managedProperty().bind(visibleProperty());
    }
}
