package io.github.thalweg.window.lesson;

import io.github.thalweg.landscape.Point;
import io.github.thalweg.window.controls.PlaceFields;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The answer to a question about a place: a click on the map, or its numbers.
final class SpotPane extends VBox {
    SpotPane(SpotModel spot) {
        getStyleClass().add("lesson-spot");
        var how = new Label(Messages.CLICK);
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().add("secondary");
        Point none = new Point(Double.NaN, Double.NaN);
        var fields = new PlaceFields("place", none, place -> spot.mark(known(place, spot)), spot::complain);
        fields.setId("lesson-place");
        fields.setAlignment(Pos.CENTER_LEFT);
        var answer = new Button(Messages.ANSWER);
        answer.setId("lesson-place-answer");
        answer.getStyleClass().add("primary");
        answer.setMinWidth(USE_PREF_SIZE);
        answer.setOnAction(_ -> spot.answer());
        spot.guessProperty().subscribe(at -> {
            fields.show(at == null ? none : at, spot.oneVariable());
            answer.setDisable(at == null);
        });
        getChildren().addAll(how, new HBox(fields), answer);
    }

    /// One of two numbers is typed first: the other is then in the middle of the view.
    private static Point known(Point typed, SpotModel spot) {
        Point middle = spot.middle();
        return new Point(
                Double.isNaN(typed.x()) ? middle.x() : typed.x(), Double.isNaN(typed.y()) ? middle.y() : typed.y());
    }
}
