package io.github.thalweg.window.search;

import io.github.thalweg.study.search.Objective;
import io.github.thalweg.study.search.SearchMethod;
import io.github.thalweg.window.controls.CaptionedRow;
import io.github.thalweg.window.controls.NumberField;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.controls.SectionTitle;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Form for a search: which run, which numbers, which method and what budget.
public final class SearchForm extends VBox {
    private final SearchModel model;
    private final SessionModel session;
    private final StatusModel status;
    private final SearchSettings settings;
    private final VBox numbers = new VBox(4);

    public SearchForm(SearchModel model, SessionModel session, StatusModel status) {
        this.model = model;
        this.session = session;
        this.status = status;
        this.settings = model.settings();
        getStyleClass().add("study-form");
        var meaning = new Label();
        meaning.setWrapText(true);
        meaning.setMinHeight(USE_PREF_SIZE);
        meaning.getStyleClass().add("secondary");
        settings.methodProperty().subscribe(method -> meaning.setText(method.meaning()));
        getChildren()
                .addAll(
                        new CaptionedRow("run", Messages.RUN_HELP, runs()),
                        new CaptionedRow(
                                "method",
                                Messages.METHOD_HELP,
                                choice(
                                        "method",
                                        SearchMethod.values(),
                                        SearchMethod::title,
                                        settings.methodProperty())),
                        meaning,
                        new CaptionedRow("budget", Messages.BUDGET_HELP, budget()),
                        new CaptionedRow(
                                "objective",
                                Messages.OBJECTIVE_HELP,
                                choice(
                                        "objective",
                                        Objective.values(),
                                        Objective::title,
                                        settings.objectiveProperty())),
                        new CaptionedRow("seed", Messages.SEED_HELP, seed()),
                        new CaptionedRow(Messages.NOISE_SEEDS, Messages.NOISE_SEEDS_HELP, seeds()),
                        new SectionTitle("Vary"),
                        numbers);
        settings.numbers().addListener((ListChangeListener<SearchNumber>) _ -> showNumbers());
        showNumbers();
    }

    private void showNumbers() {
        numbers.getChildren()
                .setAll(settings.numbers().stream().map(SearchNumberRow::new).toList());
    }

    private static <T> ComboBox<T> choice(String name, T[] values, Function<T, String> title, Property<T> property) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setConverter(titled(title));
        box.valueProperty().bindBidirectional(property);
        box.setAccessibleText(name);
        return box;
    }

    private static <T> StringConverter<T> titled(Function<T, String> title) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : title.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("the choices are not typed");
            }
        };
    }

    private ComboBox<Integer> runs() {
        var box = new ComboBox<Integer>();
        box.setAccessibleText("run");
        box.setConverter(titled(this::label));
        session.scenarioProperty().subscribe(scenario -> {
            List<Integer> all = new ArrayList<>(List.of(SearchSettings.EVERY_RUN));
            all.addAll(scenario.computed());
            if (!box.getItems().equals(all)) {
                box.getItems().setAll(all);
            }
            box.setValue(settings.runProperty().get());
        });
        settings.runProperty().subscribe(run -> box.setValue(run.intValue()));
        box.setOnAction(_ -> {
            Integer chosen = box.getValue();
            if (chosen != null && chosen != settings.runProperty().get()) {
                model.open(chosen);
            }
        });
        return box;
    }

    private String label(int run) {
        List<String> labels = session.scenario().labels();
        return run >= 0 && run < labels.size() ? labels.get(run) : Messages.EVERY_RUN;
    }

    private NumberField budget() {
        var rule = new NumberRule(Messages.BUDGET, 1, 1e12, true);
        var field = new NumberField(rule, value -> settings.budgetProperty().set((long) value), status::fail);
        settings.budgetProperty().subscribe(value -> field.show(value.doubleValue()));
        return field;
    }

    private NumberField seed() {
        var rule = new NumberRule(Messages.SEED, -1e15, 1e15, true);
        var field = new NumberField(rule, value -> settings.seedProperty().set((long) value), status::fail);
        settings.seedProperty().subscribe(value -> field.show(value.doubleValue()));
        return field;
    }

    private NumberField seeds() {
        var rule = new NumberRule(Messages.SEEDS, 1, 1000, true);
        var field = new NumberField(rule, value -> settings.seedsProperty().set((int) value), status::fail);
        settings.seedsProperty().subscribe(value -> field.show(value.doubleValue()));
        return field;
    }
}
