package io.github.thalweg.window;

import io.github.thalweg.window.controls.Clipboards;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.noise.NoisePane;
import io.github.thalweg.window.runs.CodeRow;
import io.github.thalweg.window.runs.InnerRulePane;
import io.github.thalweg.window.runs.OwnStartRow;
import io.github.thalweg.window.runs.RateLimitModel;
import io.github.thalweg.window.runs.RateRow;
import io.github.thalweg.window.runs.RuleChooser;
import io.github.thalweg.window.runs.RunActions;
import io.github.thalweg.window.runs.RunCard;
import io.github.thalweg.window.runs.RunDetails;
import io.github.thalweg.window.runs.RunHeader;
import io.github.thalweg.window.runs.RunsColumn;
import io.github.thalweg.window.runs.StartRow;
import io.github.thalweg.window.runs.TuneMenu;
import io.github.thalweg.window.scenario.RunModel;
import io.github.thalweg.window.schedule.ScheduleEditor;
import io.github.thalweg.window.schedule.ScheduleModel;
import io.github.thalweg.window.schedule.ScheduleRow;
import io.github.thalweg.window.schedule.ScheduleShape;
import io.github.thalweg.window.schedule.SegmentPane;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Builder of the column of runs: each part of a card gets its models here.
final class RunCards {
    private final WindowModel window;
    private final Clipboards clipboard;
    private final RuleChooser rules;
    private final ScheduleShape shapes;
    private final Consumer<String> complain;

    RunCards(WindowModel window, Clipboards clipboard) {
        this.window = window;
        this.clipboard = clipboard;
        shapes = new ScheduleShape(window.runs().innermost());
        rules = new RuleChooser(window.library(), window.appearance());
        complain = window.status()::fail;
    }

    RunsColumn column() {
        var foot = new VBox(
                new StartRow(window.session(), complain), part("noise", new NoisePane(window.noise(), complain)));
        return new RunsColumn(window.session(), window.runs(), rules, this::card, part("more", tuneAll()), foot);
    }

    private Button tuneAll() {
        var tune = new Button(Messages.TUNE);
        tune.setId("tune-all");
        tune.getStyleClass().add("link");
        tune.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(tune, Messages.TUNE_HELP);
        tune.visibleProperty().bind(window.runs().countProperty().greaterThan(0));
        tune.setOnAction(_ -> StudyLayer.tuneAll(window));
        return tune;
    }

    private RunCard card(int index) {
        var run = new RunModel(window.session(), index);
        var theme = window.appearance().themeProperty();
        var limit = new RateLimitModel(window.session(), window.playback(), index).limitProperty();
        var tune = new TuneMenu(window.rangeTest(), window.search(), index);
        return new RunCard(
                run,
                new RunHeader(run, theme, complain),
                List.of(
                        part("rates", new RateRow(run, limit, complain)),
                        part("schedules", new ScheduleRow(run, window.appearance(), () -> schedule(run)))),
                () -> details(run),
                new RunActions(run, window.runs(), tune),
                window.parts().shows("more"));
    }

    /// A part that can be hidden, whatever it is shown by otherwise.
    private VBox part(String name, Region content) {
        var shown = window.parts().shows(name);
        var part = new VBox(content);
        part.getStyleClass().add("part-" + name);
        part.visibleProperty().bind(shown);
        part.managedProperty().bind(shown);
        return part;
    }

    private RunDetails details(RunModel run) {
        var innermost = window.runs().innermost();
        return new RunDetails(
                run,
                () -> window.editor().editRule(run.index()),
                new InnerRulePane(run.inner(1), rules, innermost, complain),
                new OwnStartRow(run, window.session(), window.playback(), complain),
                new CodeRow(run, window.session(), clipboard, window.status()),
                complain);
    }

    private ScheduleEditor schedule(RunModel run) {
        var schedule = new ScheduleModel(run, window.runs().constant());
        return new ScheduleEditor(
                schedule, window.session().errorProperty(), segment -> segment(schedule, run.index(), segment));
    }

    private SegmentPane segment(ScheduleModel schedule, int run, int segment) {
        Runnable edit = () -> window.editor().editSchedule(run, segment);
        return new SegmentPane(
                schedule, segment, window.catalog().schedules(), shapes, window.appearance(), edit, complain);
    }
}
