package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.data.RecordedReader;
import io.github.thalweg.catalog.definition.PlaceReader;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.scenario.GradientChanges;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunLook;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reader of one `[[run]]` of a scenario.
final class RunReader {
    private static final int MAX_STYLES = 1_000_000;
    private static final List<String> OF_COMPUTED =
            List.of("optimizer", "schedule", "maximize", "clip_norm", "clip_value", "l2", "batch", "noise", "start");

    private final OptimizerReader optimizers;
    private final ScheduleReader schedules;
    private final boolean oneVariable;

    /// @param oneVariable of the landscape: then a start is one number
    RunReader(Catalog catalog, boolean oneVariable) {
        this.optimizers = new OptimizerReader(catalog);
        this.schedules = new ScheduleReader(catalog);
        this.oneVariable = oneVariable;
    }

    /// @param before the runs that stand before this one
    RunSpec read(Table table, List<RunSpec> before) throws InputException {
        table.allow(
                "label",
                "optimizer",
                "schedule",
                "maximize",
                "clip_norm",
                "clip_value",
                "l2",
                "batch",
                "noise",
                "start",
                "style",
                "hidden",
                "marks",
                "recorded");
        Item recorded = table.get("recorded");
        if (recorded != null) {
            return look(table, before, recorded(table, before, recorded.table("[run.recorded]")));
        }
        Optimizer optimizer = optimizers.read(table.require("optimizer"));
        Item start = table.get("start");
        Item l2 = table.get("l2");
        Item maximize = table.get("maximize");
        Point from = start == null ? null : PlaceReader.point(start, oneVariable);
        RunSpec run = RunSpec.of(label(table.get("label"), before), optimizer, schedules.read(table.get("schedule")))
                .withGradient(new GradientChanges(
                        maximize != null && maximize.flag(),
                        positive(table.get("clip_norm")),
                        positive(table.get("clip_value")),
                        l2 == null ? 0 : l2.number(0, Double.MAX_VALUE),
                        batch(OwnNoiseReader.batch(table))))
                .withStart(from);
        return look(table, before, run);
    }

    private static RunSpec look(Table table, List<RunSpec> before, RunSpec run) throws InputException {
        Item style = table.get("style");
        Item hidden = table.get("hidden");
        return run.withStyle(style == null ? before.size() : (int) style.whole(0, MAX_STYLES))
                .withHidden(hidden != null && hidden.flag())
                .withMarks(marks(table.get("marks")));
    }

    private static List<Integer> marks(@Nullable Item item) throws InputException {
        var marks = new ArrayList<Integer>();
        for (Item mark : item == null ? List.<Item>of() : item.list()) {
            marks.add((int) mark.whole(0, Scenario.MAX_STEPS));
        }
        if (item != null && marks.size() > RunLook.MAX_MARKS) {
            throw item.error(Messages.manyMarks(RunLook.MAX_MARKS, marks.size()));
        }
        return marks;
    }

    private RunSpec recorded(Table table, List<RunSpec> before, Table recorded) throws InputException {
        for (String key : OF_COMPUTED) {
            Item item = table.get(key);
            if (item != null) {
                throw RecordedReader.notOfRecorded(item);
            }
        }
        return RunSpec.recorded(label(table.get("label"), before), RecordedReader.read(recorded, oneVariable));
    }

    private static @Nullable String label(@Nullable Item item, List<RunSpec> before) throws InputException {
        if (item == null) {
            return null;
        }
        String label = item.text(TextLength.LABEL);
        if (label.isBlank()) {
            throw item.mustBe(Messages.TEXT);
        }
        for (int i = 0; i < before.size(); i++) {
            if (label.equals(before.get(i).label())) {
                throw item.error(Messages.labelTwice(label, i + 1));
            }
        }
        return label;
    }

    private static @Nullable Double positive(@Nullable Item item) throws InputException {
        return item == null ? null : (Double) item.positive();
    }

    private static @Nullable Double batch(@Nullable Item item) throws InputException {
        return item == null ? null : (Double) item.number(1, NoiseAndValidationReader.MAX_BATCH);
    }
}
