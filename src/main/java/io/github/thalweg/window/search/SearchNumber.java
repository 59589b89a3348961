package io.github.thalweg.window.search;

import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.search.SearchRange;
import io.github.thalweg.window.controls.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A number that a search may vary: whether it does, and its range.
public final class SearchNumber {
    private final String name;
    private final String symbol;
    private final BooleanProperty varied = new SimpleBooleanProperty();
    private final StringProperty range = new SimpleStringProperty();
    private final BooleanProperty log = new SimpleBooleanProperty();

    /// @param usual what is worth looking at first
    SearchNumber(String name, String symbol, Axis usual) {
        this.name = name;
        this.symbol = symbol;
        range.set(NumberText.of(usual.from()) + " to " + NumberText.of(usual.to()));
        log.set(usual.log());
    }

    public String name() {
        return name;
    }

    /// The symbol of the number in papers.
    public String symbol() {
        return symbol;
    }

    public BooleanProperty variedProperty() {
        return varied;
    }

    /// `1e-5 to 10`, or for a grid `0.01, 0.1, 1`.
    public StringProperty rangeProperty() {
        return range;
    }

    /// Evenly in decades.
    public BooleanProperty logProperty() {
        return log;
    }

    /// Varies it over a range.
    void vary(SearchRange wanted) {
        varied.set(true);
        switch (wanted) {
            case SearchRange.Usual _ -> {}
            case SearchRange.Between between -> {
                range.set(NumberText.of(between.from()) + " to " + NumberText.of(between.to()));
                log.set(between.log() == null ? log.get() && between.from() > 0 : between.log());
            }
            case SearchRange.Listed(var _, var values) ->
                range.set(values.stream().map(NumberText::of).collect(Collectors.joining(", ")));
        }
    }

    /// @throws IllegalArgumentException in one sentence, when the text is no range
    SearchRange range() {
        String text = range.get().strip();
        List<Double> values = new ArrayList<>();
        boolean between = text.contains(" to ");
        for (String number : text.split(between ? " to " : ",", -1)) {
            values.add(number(number));
        }
        return between && values.size() == 2
                ? new SearchRange.Between(name, values.get(0), values.get(1), log.get())
                : new SearchRange.Listed(name, values);
    }

    private double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException(Messages.noRange(name, range.get()));
        }
    }
}
