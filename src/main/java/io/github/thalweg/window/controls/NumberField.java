package io.github.thalweg.window.controls;

import io.github.thalweg.formula.spelling.ConstantText;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Field for one number. A text that is no such number stays as typed and is marked, and a sentence says what was
/// expected.
public final class NumberField extends TextField {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    /// Where no other number of columns is asked for. A style sheet would overrule what is.
    private static final int COLUMNS = 4;

    private final NumberRule rule;
    private final DoubleConsumer commit;
    private final Consumer<String> complain;
    private double shown = Double.NaN;
    /// The help of a field that may be empty; null for others, which must not be.
    private @Nullable String helpOfNothing;
    /// The mouse button that is pressed has brought the focus here.
    private boolean entered;

    /// @param commit   receives each number that is entered with Enter or by leaving the field
    /// @param complain receives the sentence about a text that is not one, or is one in a way that is not plain
    public NumberField(NumberRule rule, DoubleConsumer commit, Consumer<String> complain) {
        this.rule = rule;
        this.commit = commit;
        this.complain = complain;
        getStyleClass().add("number-field");
        setPrefColumnCount(COLUMNS);
        setAccessibleText(rule.name());
        setOnAction(_ -> enter());
        focusedProperty().addListener((_, _, focused) -> leave(focused));
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> entered = !isFocused());
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> selectWhole());
    }

    /// Lets the field be empty, which is committed as NaN.
    ///
    /// @param prompt stands in the empty field
    /// @param help   what an empty field means
    public NumberField orNothing(String prompt, String help) {
        helpOfNothing = help;
        setPromptText(prompt);
        mark(null);
        return this;
    }

    /// The click that comes into the field selects its number, as Tab does: what is typed then takes its place. The
    /// next one sets the caret.
    private void selectWhole() {
        if (entered && getSelection().getLength() == 0) {
            selectAll();
        }
        entered = false;
    }

    /// Shows a number, unless the user is typing another one.
    public void show(double value) {
        boolean typing = isFocused() && !getText().equals(text(shown));
        if (!typing && (value != shown || !invalid())) {
            restore(value);
        }
    }

    private void restore(double value) {
        shown = value;
        setText(text(value));
        mark(null);
    }

    /// Nothing stands for no number, and `1/3` for what was typed so.
    private static String text(double value) {
        return Double.isNaN(value) ? "" : ConstantText.of(value).orElseGet(() -> NumberText.of(value));
    }

    private void leave(boolean focused) {
        if (!focused && !getText().equals(text(shown))) {
            enter();
        }
    }

    private void enter() {
        String typed = getText();
        if (helpOfNothing != null && typed.isBlank()) {
            restore(Double.NaN);
            commit.accept(Double.NaN);
            return;
        }
        switch (rule.parse(typed)) {
            case NumberRule.Value(double number) -> {
                restore(number);
                commit.accept(number);
                rule.notes(typed).forEach(complain);
            }
            case NumberRule.Wrong(String sentence) -> {
                mark(sentence);
                complain.accept(sentence);
            }
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().equals(text(shown))) {
            restore(shown);
            event.consume();
        }
    }

    private boolean invalid() {
        return getPseudoClassStates().contains(INVALID);
    }

    private void mark(@Nullable String sentence) {
        pseudoClassStateChanged(INVALID, sentence != null);
        // Without one, the field's help is its tooltip again.
        String help = sentence == null ? helpOfNothing : sentence;
        setTooltip(help == null ? null : new Tooltip(help));
    }
}
