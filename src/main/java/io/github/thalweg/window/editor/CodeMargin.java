package io.github.thalweg.window.editor;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// Margin beside the lines of a code: numbers, or the values that lines came to. Texts end at the right.
final class CodeMargin extends Pane {
    private static final double GAP = 8;

    private final String style;

    CodeMargin(String style) {
        this.style = style;
        setMouseTransparent(true);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// @param tops       where the lines begin
    /// @param lineHeight of a line, in pixels
    void draw(List<String> texts, List<Double> tops, double lineHeight) {
        while (getChildren().size() < texts.size()) {
            var text = new Text();
            text.setTextOrigin(VPos.CENTER);
            text.getStyleClass().setAll(style);
            getChildren().add(text);
        }
        getChildren().remove(texts.size(), getChildren().size());
        applyCss();
        for (int i = 0; i < texts.size(); i++) {
            var text = (Text) getChildren().get(i);
            text.setText(texts.get(i));
            text.setX(getWidth() - GAP - text.getLayoutBounds().getWidth());
            text.setY(tops.get(i) + lineHeight / 2);
        }
    }
}
