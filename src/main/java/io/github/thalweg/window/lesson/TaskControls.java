package io.github.thalweg.window.lesson;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioPath;
import io.github.thalweg.catalog.toml.Source;
import io.github.thalweg.lesson.Lesson;
import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.window.controls.NumberRow;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.controls.SliderScale;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Controls of everything that a task lets change: a slider for each number, a field for what is no number.
public final class TaskControls extends VBox {
    private static final double MAX_SPAN = 10_000;
    private static final Pattern LENGTH = Pattern.compile("run\\d+\\.schedule\\.(\\d+)\\.for");

    private final LessonModel lessons;
    private final SessionModel session;
    private final StatusModel status;
    private final Supplier<Catalog> catalog;
    private final List<Runnable> refreshers = new ArrayList<>();

    public TaskControls(LessonModel lessons, SessionModel session, StatusModel status, Supplier<Catalog> catalog) {
        this.lessons = lessons;
        this.session = session;
        this.status = status;
        this.catalog = catalog;
        getStyleClass().add("lesson-controls");
        session.scenarioProperty().subscribe(() -> refreshers.forEach(Runnable::run));
    }

    void show(Lesson lesson) {
        getChildren().clear();
        refreshers.clear();
        LessonGuard guard = lessons.guard();
        if (lesson.task() == null || guard == null) {
            return;
        }
        List<Factor> factors = guard.factors(session.scenario());
        factors.forEach(this::addNumber);
        for (String path : lesson.task().change()) {
            // The formula is changed beside the parameters that it has.
            if (path.equals("landscape")
                    || factors.stream().noneMatch(factor -> ScenarioPath.covers(path, factor.path()))) {
                addText(TaskField.path(path));
            }
        }
        refreshers.forEach(Runnable::run);
    }

    private void addNumber(Factor factor) {
        Bounds bounds = factor.bounds(session.scenario());
        var scale = new SliderScale(bounds.from(), bounds.to(), bounds.log() && bounds.from() > 0, bounds.whole());
        boolean serves = scale.log() || bounds.to() - bounds.from() <= MAX_SPAN;
        String name = caption(factor, session.scenario());
        // A run's name leaves a slider no room beside it.
        boolean above = ofRun(factor);
        var row = new NumberRow(
                above ? "" : name,
                name,
                new NumberRule(name, bounds.min(), bounds.max(), bounds.whole()),
                serves ? Optional.of(scale) : Optional.empty(),
                value -> session.editLive("change " + name, scenario -> factor.with(scenario, value)),
                session::commitLive,
                status::fail);
        row.setId("task-" + factor.path().replace('.', '-'));
        refreshers.add(() -> {
            if (isThere(factor)) {
                row.show(factor.value(session.scenario()));
            }
        });
        getChildren().add(above ? captioned(name, row) : row);
    }

    private static Node captioned(String name, Node control) {
        var caption = new Label(name);
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        caption.setLabelFor(control);
        return new VBox(2, caption, control);
    }

    private static boolean ofRun(Factor factor) {
        return factor.path().matches("run\\d+\\..*");
    }

    private boolean isThere(Factor factor) {
        LessonGuard guard = lessons.guard();
        return guard != null && guard.factors(session.scenario()).contains(factor);
    }

    /// The name of a number with that of its run.
    public static String caption(Factor factor, Scenario scenario) {
        String path = factor.path();
        if (ofRun(factor)) {
            int run = Integer.parseInt(path.substring(3, path.indexOf('.'))) - 1;
            return scenario.label(run) + ": " + (path.endsWith(".lr") ? Messages.RATE : symbol(factor, scenario, run));
        }
        return factor.symbol(scenario);
    }

    /// The length of a part of a schedule is called by what the part does.
    private static String symbol(Factor factor, Scenario scenario, int run) {
        Matcher length = LENGTH.matcher(factor.path());
        return length.matches()
                ? Messages.updatesOf(scenario.runs()
                        .get(run)
                        .schedule()
                        .get(Integer.parseInt(length.group(1)) - 1)
                        .schedule()
                        .id())
                : factor.symbol(scenario);
    }

    private void addText(String path) {
        if (path.endsWith(".schedule")) {
            addSchedule(path);
            return;
        }
        var field = new TextField();
        field.setId("task-" + path.replace('.', '-'));
        field.setAccessibleText(TaskField.caption(path));
        field.setPromptText(TaskField.prompt(path));
        field.setOnAction(_ -> set(path, field.getText()));
        refreshers.add(() -> {
            String now = TaskField.present(session.scenario(), path);
            if (!now.isEmpty()) {
                field.setText(now);
            }
        });
        getChildren().add(captioned(TaskField.caption(path), field));
    }

    /// A schedule is chosen, and its parameters may be typed.
    private void addSchedule(String path) {
        var field = new ComboBox<String>();
        field.setEditable(true);
        field.getItems()
                .setAll(catalog.get().schedules().stream()
                        .map(schedule -> "{ use = \"" + schedule.id() + "\" }")
                        .toList());
        field.setId("task-" + path.replace('.', '-'));
        field.setPromptText(Messages.CHOOSE_SCHEDULE);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setVisibleRowCount(12);
        field.setOnAction(_ -> {
            if (field.getValue() != null && !field.getValue().isBlank()) {
                set(path, field.getValue());
            }
        });
        String name =
                session.scenario().label(Integer.parseInt(path.substring(3, path.indexOf('.'))) - 1) + ": schedule";
        field.setAccessibleText(name);
        getChildren().add(captioned(name, field));
    }

    private void set(String path, String text) {
        try {
            var item = new Source("the field", "value = " + TaskField.value(path, text))
                    .table()
                    .require("value");
            Scenario changed = ScenarioPath.with(session.scenario(), path, item, catalog.get());
            session.edit("change " + path, _ -> changed);
        } catch (InputException e) {
            status.fail(String.valueOf(e.getMessage()).replaceFirst("^the field:\\d+:\\d+: ", ""));
        }
    }
}
