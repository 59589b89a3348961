package io.github.thalweg.window.schedule;

import io.github.thalweg.rule.Setting;
import io.github.thalweg.rule.Setting.Knot;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.window.controls.NumberText;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;

/// Knots of the selected run's piecewise schedules, as they are moved on the learning-rate plot.
public final class KnotsModel {
    private static final int DIGITS = 3;
    private static final int AFTER = 10;

    /// A knot in the plot.
    ///
    /// @param segment of the schedule, from 0
    /// @param index   of the knot in its list, from 0
    /// @param update  number of updates made before, over the whole run
    public record Handle(int segment, int index, double update, double rate) {}

    /// The list of knots of one segment.
    private record Knots(int segment, String parameter, int from, List<Knot> values) {}

    private final SessionModel session;
    private final ObjectBinding<List<Handle>> handles;

    public KnotsModel(SessionModel session) {
        this.session = session;
        handles = Bindings.createObjectBinding(
                () -> handles(session.scenario()), session.scenarioProperty(), session.selectedRunProperty());
    }

    // Properties

    /// The knots that the race reaches, by rising update; empty when the selected run has none.
    public ObjectBinding<List<Handle>> handlesProperty() {
        return handles;
    }

    // Commands

    /// Moves a knot to a whole update between its neighbours.
    ///
    /// @param rate below 0 counts as 0
    public void moveLive(Handle handle, double update, double rate) {
        edit(Messages::moveKnot, true, handle.segment(), (knots, list) -> {
            double low = handle.index() == 0 ? 0 : list.get(handle.index() - 1).update() + 1;
            double high = handle.index() + 1 == list.size()
                    ? Scenario.MAX_STEPS
                    : list.get(handle.index() + 1).update() - 1;
            double to = Math.rint(update) - knots.from();
            list.set(handle.index(), new Knot(Math.clamp(to, low, Math.max(low, high)), usable(rate)));
        });
    }

    /// Ends a drag: it is one step of the history.
    public void commit() {
        session.commitLive();
    }

    /// Adds a knot, or moves the one that is at that update already.
    ///
    /// @return whether the selected run has a piecewise schedule there
    public boolean add(double update, double rate) {
        double at = Math.rint(Math.max(0, update));
        Knots there = knots(session.scenario()).stream()
                .filter(knots -> knots.from() <= at)
                .reduce((_, last) -> last)
                .filter(knots -> reaches(session.scenario(), knots, at))
                .orElse(null);
        if (there != null) {
            var added = new Knot(at - there.from(), usable(rate));
            edit(Messages::addKnot, false, there.segment(), (_, list) -> {
                list.removeIf(knot -> knot.update() == added.update());
                int place = (int)
                        list.stream().filter(k -> k.update() < added.update()).count();
                list.add(place, added);
            });
        }
        return there != null;
    }

    /// Adds a knot halfway to the next one, or ten updates after the last.
    public void addAfter(Handle handle) {
        edit(Messages::addKnot, false, handle.segment(), (_, list) -> {
            Knot knot = list.get(handle.index());
            boolean last = handle.index() + 1 == list.size();
            Knot next = last ? new Knot(knot.update() + 2 * AFTER, knot.rate()) : list.get(handle.index() + 1);
            double middle = Math.rint((knot.update() + next.update()) / 2);
            if (middle > knot.update() && middle < next.update()) {
                list.add(handle.index() + 1, new Knot(middle, usable((knot.rate() + next.rate()) / 2)));
            }
        });
    }

    /// Removes a knot; the only one stays.
    public void remove(Handle handle) {
        edit(Messages::removeKnot, false, handle.segment(), (_, list) -> {
            if (list.size() > 1) {
                list.remove(handle.index());
            }
        });
    }

    private static double usable(double rate) {
        return Math.clamp(NumberText.rounded(rate, DIGITS), 0, Double.MAX_VALUE);
    }

    private interface Change {
        void apply(Knots knots, List<Knot> list);
    }

    private void edit(UnaryOperator<String> what, boolean live, int segment, Change change) {
        int run = session.selectedRunProperty().get();
        Consumer<Knots> edit = knots -> {
            var list = new ArrayList<>(knots.values());
            change.apply(knots, list);
            String name = what.apply(session.scenario().label(run));
            if (live) {
                session.editLive(name, s -> with(s, run, knots, list));
            } else {
                session.edit(name, s -> with(s, run, knots, list));
            }
        };
        knots(session.scenario()).stream()
                .filter(knots -> knots.segment() == segment)
                .findFirst()
                .ifPresent(edit);
    }

    private static Scenario with(Scenario scenario, int run, Knots knots, List<Knot> list) {
        RunSpec spec = scenario.runs().get(run);
        var segments = new ArrayList<>(spec.schedule());
        segments.set(knots.segment(), segments.get(knots.segment()).with(knots.parameter(), new Setting.Knots(list)));
        return scenario.withRun(run, spec.withSchedule(segments));
    }

    private List<Handle> handles(Scenario scenario) {
        var all = new ArrayList<Handle>();
        for (Knots knots : knots(scenario)) {
            for (int i = 0; i < knots.values().size(); i++) {
                Knot knot = knots.values().get(i);
                double update = knots.from() + knot.update();
                if (reaches(scenario, knots, update)) {
                    all.add(new Handle(knots.segment(), i, update, knot.rate()));
                }
            }
        }
        return all;
    }

    private boolean reaches(Scenario scenario, Knots knots, double update) {
        Integer length = selected(scenario).get(knots.segment()).length();
        int steps =
                scenario.steps(scenario.runs().get(session.selectedRunProperty().get()));
        return update < (length == null ? steps : Math.min(steps, knots.from() + length));
    }

    private List<Knots> knots(Scenario scenario) {
        var found = new ArrayList<Knots>();
        int from = 0;
        List<Segment> segments = selected(scenario);
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            int start = from;
            int number = i;
            segment.schedule().parameters().forEach(p -> {
                Setting said = segment.settings().get(p.name());
                if ((said != null ? said : p.defaultValue()) instanceof Setting.Knots(List<Knot> values)) {
                    found.add(new Knots(number, p.name(), start, values));
                }
            });
            from += segment.length() == null ? 0 : segment.length();
        }
        return found;
    }

    /// The schedule of the selected run; empty when none is selected or it is hidden.
    private List<Segment> selected(Scenario scenario) {
        int run = session.selectedRunProperty().get();
        boolean shown = run >= 0
                && run < scenario.runs().size()
                && !scenario.runs().get(run).hidden();
        return shown ? scenario.runs().get(run).schedule() : List.of();
    }
}
