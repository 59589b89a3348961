package io.github.thalweg.window.schedule;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.window.scenario.RunModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The segments of one run's schedule, as the editor changes them.
public final class ScheduleModel {
    private static final int NEW_LENGTH = 20;

    private final RunModel run;
    private final Schedule added;
    private final ObservableValue<@Nullable List<Segment>> segments;

    /// @param added the schedule of a segment that is added
    public ScheduleModel(RunModel run, Schedule added) {
        this.run = run;
        this.added = added;
        this.segments = run.runProperty().map(r -> r == null ? null : r.schedule());
    }

    // Properties

    public RunModel run() {
        return run;
    }

    public ObservableValue<@Nullable List<Segment>> segmentsProperty() {
        return segments;
    }

    // Commands

    /// Adds a segment at the end; the one that was last gets a length, since it no longer lasts to the end.
    public void add() {
        change(list -> {
            Segment last = list.removeLast();
            list.add(new Segment(last.schedule(), last.settings(), last.length() == null ? NEW_LENGTH : last.length()));
            list.add(new Segment(added, Map.of(), null));
        });
    }

    /// Removes a segment; the only one stays.
    public void remove(int index) {
        change(list -> {
            if (list.size() > 1) {
                list.remove(index);
                Segment last = list.removeLast();
                list.add(new Segment(last.schedule(), last.settings(), null));
            }
        });
    }

    /// Puts another schedule in a segment's place, with its defaults.
    public void choose(int index, Schedule schedule) {
        change(list ->
                list.set(index, new Segment(schedule, Map.of(), list.get(index).length())));
    }

    /// Lets a segment last so many updates.
    public void setLength(int index, int length) {
        change(list -> {
            Segment old = list.get(index);
            list.set(index, new Segment(old.schedule(), old.settings(), length));
        });
    }

    public void setParameterLive(int index, Parameter parameter, Setting value) {
        List<Segment> list = copy();
        list.set(index, list.get(index).with(parameter.name(), value));
        run.setScheduleLive(list);
    }

    /// Back to the schedule's default.
    public void resetParameter(int index, Parameter parameter) {
        change(list -> {
            Segment old = list.get(index);
            var settings = new TreeMap<>(old.settings());
            settings.remove(parameter.name());
            list.set(index, new Segment(old.schedule(), settings, old.length()));
        });
    }

    /// Gives every other run these segments, too, as one step of the history.
    public void applyToAll() {
        run.commit();
        run.shareSchedule();
    }

    private void change(Consumer<List<Segment>> edit) {
        List<Segment> list = copy();
        edit.accept(list);
        run.setSchedule(list);
    }

    private List<Segment> copy() {
        RunSpec present = run.runProperty().getValue();
        return present == null ? new ArrayList<>() : new ArrayList<>(present.schedule());
    }
}
