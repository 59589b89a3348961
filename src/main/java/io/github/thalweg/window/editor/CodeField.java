package io.github.thalweg.window.editor;

import io.github.thalweg.window.scenario.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Text field for the rule language: coloured, with line numbers, what is wrong underlined, and beside each line
/// the values it came to. The text area's own letters are transparent; [CodePaint] draws coloured ones in their
/// places.
final class CodeField extends Region {
    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");
    private static final String INDENT = "  ";
    private static final double NUMBERS = 30;
    private static final double RESULTS = 124;
    /// Longer texts are no rule, and are shown without colours.
    private static final int MAX_LINES = 400;

    private final TextArea area = new TextArea();
    private final CodePaint paint = new CodePaint(area);
    private final CodeMargin numbers = new CodeMargin("code-line-number");
    private final CodeMargin results = new CodeMargin("code-value");
    private Map<Integer, String> values = Map.of();
    private List<RuleWord> words = List.of();
    private @Nullable Problem problem;

    CodeField(StringProperty text, String name) {
        getStyleClass().add("code");
        area.setAccessibleText(name);
        area.setWrapText(false);
        area.textProperty().bindBidirectional(text);
        area.setId("code");
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOrIndent);
        getChildren().addAll(area, paint, numbers, results);
        area.scrollTopProperty().subscribe(_ -> requestLayout());
        area.scrollLeftProperty().subscribe(_ -> requestLayout());
        area.textProperty().subscribe(_ -> changed());
        area.needsLayoutProperty().subscribe(_ -> requestLayout());
        area.skinProperty().subscribe(_ -> Platform.runLater(this::changed));
    }

    /// Tab goes on to the next control, as everywhere, and Ctrl+Tab indents.
    private void leaveOrIndent(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB) {
            return;
        }
        if (event.isControlDown()) {
            area.replaceSelection(INDENT);
        } else {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
        event.consume();
    }

    TextArea area() {
        return area;
    }

    /// @param now all words of the text
    void show(List<RuleWord> now) {
        words = now;
        changed();
    }

    void show(@Nullable Problem now) {
        problem = now;
        changed();
    }

    /// @param now what the lines came to, by line from 1
    void show(Map<Integer, String> now) {
        values = now;
        requestLayout();
    }

    private void changed() {
        paint.forget();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - NUMBERS - RESULTS;
        area.resizeRelocate(NUMBERS, 0, width, getHeight());
        area.layout();
        paint.resizeRelocate(NUMBERS, 0, width, getHeight());
        numbers.resizeRelocate(0, 0, NUMBERS, getHeight());
        results.resizeRelocate(NUMBERS + width, 0, RESULTS, getHeight());
        boolean plain = area.getParagraphs().size() > MAX_LINES;
        area.pseudoClassStateChanged(PLAIN, plain);
        if (!plain) {
            paint.draw(words, problem);
        }
        drawMargins(plain ? List.of() : paint.lineTops());
    }

    private void drawMargins(List<Double> tops) {
        List<Integer> lines = IntStream.rangeClosed(1, tops.size()).boxed().toList();
        numbers.draw(lines.stream().map(String::valueOf).toList(), tops, paint.lineHeight());
        results.draw(lines.stream().map(line -> values.getOrDefault(line, "")).toList(), tops, paint.lineHeight());
    }
}
