package io.github.thalweg.window.controls;

import io.github.thalweg.formula.syntax.FormulaException;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Underline of the wrong part of a formula. It lies over the text field and is laid out after it.
public final class ErrorUnderline extends Pane {
    /// An error at the end of the text has no characters to underline.
    private static final double WIDTH_OF_NOTHING = 8;

    private final TextField field;
    private final ObservableValue<@Nullable FormulaException> error;
    private final Region line = new Region();

    public ErrorUnderline(TextField field, ObservableValue<@Nullable FormulaException> error) {
        this.field = field;
        this.error = error;
        setMouseTransparent(true);
        line.getStyleClass().add("error-underline");
        getChildren().add(line);
        error.subscribe(_ -> requestLayout());
        field.caretPositionProperty().subscribe(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        FormulaException wrong = error.getValue();
        line.setVisible(wrong != null && field.getSkin() != null);
        if (wrong != null && field.getSkin() instanceof TextFieldSkin skin) {
            int start = Math.clamp(wrong.start(), 0, field.getLength());
            int end = Math.clamp(wrong.start() + wrong.length(), start, field.getLength());
            Rectangle2D first = skin.getCharacterBounds(start);
            double right =
                    end > start ? skin.getCharacterBounds(end - 1).getMaxX() : first.getMinX() + WIDTH_OF_NOTHING;
            double left = Math.clamp(first.getMinX(), 0, getWidth());
            line.resizeRelocate(left, first.getMaxY(), Math.clamp(right, left, Math.max(left, getWidth())) - left, 2);
        }
    }
}
