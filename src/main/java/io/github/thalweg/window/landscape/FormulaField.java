package io.github.thalweg.window.landscape;

import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.window.controls.ErrorUnderline;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Text field for the formula, always there to be typed over. What is wrong in it is underlined.
public final class FormulaField extends HBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    /// Letters that are always seen.
    private static final int LETTERS = 40;

    private final FormulaModel formula;
    private final TextField field = new PastingField();
    private final Label state = new Label();

    public FormulaField(FormulaModel formula) {
        this.formula = formula;
        getStyleClass().add("formula-box");
        setAlignment(Pos.CENTER_LEFT);
        var prefix = new Label();
        formula.signatureProperty().subscribe(signature -> prefix.setText(signature + " ="));
        prefix.getStyleClass().add("secondary");
        prefix.setMinWidth(USE_PREF_SIZE);
        prefix.setLabelFor(field);
        field.setId("formula");
        field.setPrefColumnCount(LETTERS);
        field.getStyleClass().add("formula");
        field.setAccessibleText(Messages.FORMULA);
        field.textProperty().bindBidirectional(formula.textProperty());
        field.setOnAction(_ -> formula.commit());
        field.focusedProperty().addListener((_, _, focused) -> {
            pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-inside"), focused);
            if (!focused) {
                formula.leave();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
        state.getStyleClass().add("formula-state");
        state.setMinWidth(USE_PREF_SIZE);
        var stack = new StackPane(field, new ErrorUnderline(field, formula.errorProperty()));
        setHgrow(stack, Priority.ALWAYS);
        getChildren().addAll(prefix, stack, state);
        formula.errorProperty().subscribe(this::show);
        widthProperty().subscribe(_ -> makeRoom(prefix));
        formula.errorProperty().subscribe(_ -> makeRoom(prefix));
        prefix.managedProperty().bind(prefix.visibleProperty());
        state.managedProperty().bind(state.visibleProperty());
    }

    /// Where it is narrow there is the formula only: its colour and the message below say what is wrong.
    private void makeRoom(Label prefix) {
        double words = prefix.prefWidth(-1) + state.prefWidth(-1) + 2 * getSpacing();
        boolean wide = getWidth() >= room() + words;
        prefix.setVisible(wide);
        state.setVisible(wide);
    }

    /// A field in which a pasted line break is a space: without it `1` and `0*y` would become `10*y`.
    private static final class PastingField extends TextField {
        @Override
        public void paste() {
            String pasted = Clipboard.getSystemClipboard().getString();
            if (pasted != null) {
                replaceSelection(pasted.strip().replaceAll("\\R", " "));
            }
        }
    }

    /// The width in which forty letters are seen, in pixels.
    public double room() {
        return field.prefWidth(-1) + getInsets().getLeft() + getInsets().getRight();
    }

    public TextField field() {
        return field;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && formula.errorProperty().get() != null) {
            formula.revert();
            event.consume();
        }
    }

    /// The latest that was done is the reading of names, not the last letter.
    private void undo(KeyEvent event) {
        if (event.getCode() == KeyCode.Z && event.isShortcutDown() && !event.isShiftDown() && formula.refuseReading()) {
            event.consume();
        }
    }

    private void show(@Nullable FormulaException error) {
        pseudoClassStateChanged(INVALID, error != null);
        state.setText(error == null ? Messages.VALID : Messages.INVALID);
        state.pseudoClassStateChanged(INVALID, error != null);
    }
}
