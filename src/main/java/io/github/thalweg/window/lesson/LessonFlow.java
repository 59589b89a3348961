package io.github.thalweg.window.lesson;

import io.github.thalweg.lesson.Glossary;
import io.github.thalweg.lesson.LessonText;
import io.github.thalweg.lesson.LessonText.Span;
import io.github.thalweg.measure.Measured;
import io.github.thalweg.window.scenario.Background;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Text of a lesson as nodes: paragraphs of words, values and links.
final class LessonFlow extends VBox {
    private static final double TERM_WIDTH = 340;
    private static final double TERM_DELAY = 200;

    private final Background background;
    private final ObservableValue<Map<String, Measured>> values;
    private final Consumer<String> point;
    private final Consumer<Span.Link> follow;

    /// @param background where formulas are typeset
    /// @param values by name, as they are measured
    /// @param point  told of the value that the user points at
    /// @param follow told of the link that the user follows
    LessonFlow(
            String text,
            Background background,
            ObservableValue<Map<String, Measured>> values,
            Consumer<String> point,
            Consumer<Span.Link> follow) {
        this.background = background;
        this.values = values;
        this.point = point;
        this.follow = follow;
        getStyleClass().add("lesson-text");
        for (List<Span> paragraph : LessonText.paragraphs(text)) {
            var flow = new TextFlow();
            paragraph.forEach(span -> flow.getChildren().add(node(span)));
            values.subscribe(
                    measured -> flow.setAccessibleText(LessonText.plain(paragraph, shown(paragraph, measured))));
            getChildren().add(flow);
        }
    }

    /// The values of a paragraph as it shows them.
    private static Map<String, String> shown(List<Span> paragraph, Map<String, Measured> measured) {
        return paragraph.stream()
                .filter(Span.Value.class::isInstance)
                .map(span -> ((Span.Value) span).name())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), name -> shown(measured.get(name))));
    }

    private static String shown(@Nullable Measured measured) {
        return measured == null ? "…" : measured.text();
    }

    private Node node(Span span) {
        return switch (span) {
            case Span.Plain(String text) -> words(text, "lesson-words");
            case Span.Emphasis(String text) -> words(text, "lesson-emphasis");
            case Span.Code(String text) -> words(text, "lesson-code");
            case Span.Formula(String text) -> new FormulaNode(text, background);
            case Span.Value(String name) -> value(name);
            case Span.Link link ->
                Glossary.term(link.id())
                        .filter(_ -> link.kind().equals("term"))
                        .<Node>map(term -> term(link, term))
                        .orElseGet(() -> link(link));
        };
    }

    private static Text words(String text, String style) {
        var words = new Text(text);
        words.getStyleClass().add(style);
        return words;
    }

    private Hyperlink value(String name) {
        var value = new Hyperlink();
        value.getStyleClass().add("lesson-value");
        values.subscribe(measured -> value.setText(shown(measured.get(name))));
        value.setAccessibleHelp(Messages.SHOWS_WHERE);
        value.setOnAction(_ -> point.accept(name));
        value.setOnMouseEntered(_ -> point.accept(name));
        return value;
    }

    /// Words that are explained when they are pointed at, or followed with the keyboard.
    private static Hyperlink term(Span.Link link, Glossary.Term term) {
        var words = new Hyperlink(link.text());
        words.setMnemonicParsing(false);
        words.getStyleClass().add("lesson-term");
        var tip = new Tooltip(term.name() + ". " + term.text());
        tip.setWrapText(true);
        tip.setMaxWidth(TERM_WIDTH);
        tip.setShowDelay(Duration.millis(TERM_DELAY));
        tip.setAutoHide(true);
        words.setTooltip(tip);
        words.setAccessibleHelp(term.text());
        words.setOnAction(_ -> {
            Bounds place = words.localToScreen(words.getBoundsInLocal());
            tip.show(words, place.getMinX(), place.getMaxY() + 4);
        });
        return words;
    }

    private Hyperlink link(Span.Link link) {
        var words = new Hyperlink(link.text());
        words.setMnemonicParsing(false);
        words.getStyleClass().add("lesson-link");
        words.setOnAction(_ -> follow.accept(link));
        return words;
    }
}
