package io.github.thalweg.window.export;

import io.github.thalweg.figure.FigureTexts;
import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.scale.Limits;
import io.github.thalweg.figure.scale.MapDetails;
import io.github.thalweg.figure.style.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Axes, contours and lines of an exported figure, as texts that people type.
public final class AxesModel {
    /// A text, with what it is called.
    public enum Text {
        X_NAME("x name", "x", "x", "Below a map"),
        Y_NAME("y name", "y", "y", "Left of a map"),
        X_LIMITS("x limits", "", "MIN,MAX; else the view's", "MIN,MAX of a map; the view's by default"),
        Y_LIMITS("y limits", "", "MIN,MAX; else the view's", "MIN,MAX of a map; the view's by default"),
        LOSS_LIMITS(
                "Loss limits",
                "",
                "MIN,MAX; else the curves'",
                "MIN,MAX of the plot of the loss; the curves' by default"),
        LEVELS("Contours", "", "about so many", "About so many; by default by the size"),
        LINES("Line width", "", "2.4", "Of the runs on a map, 2.4 by default"),
        COLORS("Colours", "", "as 1f5fbf,c8501e", "Of the runs, as 1f5fbf,c8501e");

        private final String title;
        private final String usual;
        private final String prompt;
        private final String hint;

        Text(String title, String usual, String prompt, String hint) {
            this.title = title;
            this.usual = usual;
            this.prompt = prompt;
            this.hint = hint;
        }

        /// What an empty field shows: short enough for it.
        public String prompt() {
            return prompt;
        }

        public String title() {
            return title;
        }

        public String hint() {
            return hint;
        }
    }

    private final Map<Text, StringProperty> texts = new EnumMap<>(Text.class);
    private final BooleanProperty equal = new SimpleBooleanProperty(true);
    private final BooleanProperty labels = new SimpleBooleanProperty();
    private final BooleanProperty lettered = new SimpleBooleanProperty();
    private final BooleanProperty outlines = new SimpleBooleanProperty();

    AxesModel() {
        for (Text text : Text.values()) {
            texts.put(text, new SimpleStringProperty(text.usual));
        }
    }

    // Properties

    public StringProperty textProperty(Text text) {
        return Objects.requireNonNull(texts.get(text));
    }

    /// One unit of x is as long as one of y.
    public BooleanProperty equalProperty() {
        return equal;
    }

    /// Index contours carry their values.
    public BooleanProperty labelsProperty() {
        return labels;
    }

    /// Panels are called (a), (b), ...
    public BooleanProperty letteredProperty() {
        return lettered;
    }

    /// Letters of SVG are outlines.
    public BooleanProperty outlinesProperty() {
        return outlines;
    }

    List<ObservableValue<?>> all() {
        var all = new ArrayList<ObservableValue<?>>(texts.values());
        all.addAll(List.of(equal, labels, lettered, outlines));
        return all;
    }

    /// The sentence about the first text that is none of its kind; empty when all are.
    public String problem() {
        return Arrays.stream(Text.values())
                .map(this::problem)
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String problem(Text text) {
        try {
            parsed(text);
            return "";
        } catch (IllegalArgumentException wrong) {
            return Objects.requireNonNull(wrong.getMessage());
        }
    }

    private @Nullable Object parsed(Text text) {
        return switch (text) {
            case X_NAME, Y_NAME -> said(text);
            case X_LIMITS, Y_LIMITS, LOSS_LIMITS -> FigureTexts.limits(text.title, said(text));
            case LEVELS -> FigureTexts.levels(text.title, said(text));
            case LINES -> FigureTexts.lines(text.title, said(text));
            case COLORS -> FigureTexts.colors(text.title, said(text));
        };
    }

    private String said(Text text) {
        String value = textProperty(text).get();
        return value == null ? "" : value;
    }

    // What is parsed; a text that is none of its kind counts as not said

    MapDetails details() {
        return new MapDetails(
                equal.get() ? Aspect.EQUAL : Aspect.FILL,
                said(Text.X_NAME),
                said(Text.Y_NAME),
                limits(Text.X_LIMITS),
                limits(Text.Y_LIMITS),
                or(0, () -> FigureTexts.levels("", said(Text.LEVELS))),
                labels.get());
    }

    @Nullable
    Limits loss() {
        return limits(Text.LOSS_LIMITS);
    }

    private @Nullable Limits limits(Text text) {
        return problem(text).isEmpty() ? FigureTexts.limits("", said(text)) : null;
    }

    Theme theme(Theme usual) {
        return usual.withRuns(or(List.of(), () -> FigureTexts.colors("", said(Text.COLORS))))
                .withLines(or(1.0, () -> FigureTexts.lines("", said(Text.LINES))));
    }

    private static <T> T or(T usual, Supplier<T> parse) {
        try {
            return parse.get();
        } catch (IllegalArgumentException _) {
            return usual;
        }
    }
}
