package io.github.thalweg.window.lesson;

import io.github.thalweg.lesson.LessonText;
import io.github.thalweg.lesson.LessonText.Span;
import io.github.thalweg.measure.Measured;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Text of a lesson as nodes: paragraphs of words, values and links.
final class LessonFlow extends VBox {
    private final ObservableValue<Map<String, Measured>> values;
    private final Consumer<String> point;
    private final Consumer<Span.Link> follow;

    /// @param values by name, as they are measured
    /// @param point  told of the value that the user points at
    /// @param follow told of the link that the user follows
    LessonFlow(
            String text,
            ObservableValue<Map<String, Measured>> values,
            Consumer<String> point,
            Consumer<Span.Link> follow) {
        this.values = values;
        this.point = point;
        this.follow = follow;
        getStyleClass().add("lesson-text");
        for (List<Span> paragraph : LessonText.paragraphs(text)) {
            var flow = new TextFlow();
            paragraph.forEach(span -> flow.getChildren().add(node(span)));
            flow.setAccessibleText(LessonText.plain(text, Map.of()));
            getChildren().add(flow);
        }
    }

    private Node node(Span span) {
        return switch (span) {
            case Span.Plain(String text) -> words(text, "lesson-words");
            case Span.Emphasis(String text) -> words(text, "lesson-emphasis");
            case Span.Code(String text) -> words(text, "lesson-code");
            case Span.Formula(String text) -> words(text, "lesson-code");
            case Span.Value(String name) -> value(name);
            case Span.Link link -> link(link);
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
        values.subscribe(measured -> {
            Measured known = measured.get(name);
            value.setText(known == null ? "…" : known.text());
        });
        value.setAccessibleHelp("Measured: shows where");
        value.setOnAction(_ -> point.accept(name));
        value.setOnMouseEntered(_ -> point.accept(name));
        return value;
    }

    private Hyperlink link(Span.Link link) {
        var words = new Hyperlink(link.text());
        words.getStyleClass().add("lesson-link");
        words.setOnAction(_ -> follow.accept(link));
        return words;
    }
}
