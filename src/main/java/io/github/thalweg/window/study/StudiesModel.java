package io.github.thalweg.window.study;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.run.number.Bounds;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.study.factor.Axis;
import io.github.thalweg.study.factor.Factor;
import io.github.thalweg.study.factor.Factors;
import io.github.thalweg.study.factor.RunFactor;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyKind;
import io.github.thalweg.study.map.StudyMap;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// State of the studies in the place of the map: studies of all runs that are shown, computed anew whenever what
/// decides them changes, while they are visible. Results so far can be seen while they go on, whenever [#refresh]
/// is called.
public final class StudiesModel {

    private final SessionModel session;
    private final Background background;
    private final GhostModel ghost;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<StudyChoice> choice = new ReadOnlyObjectWrapper<>(StudyChoice.INITIAL);
    private final ReadOnlyObjectWrapper<List<StudyMap>> maps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper computing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable String> problem = new ReadOnlyObjectWrapper<>();
    private StudySize size = (study, _) -> study.withSize(1, 1);
    private StudyWork work = new StudyWork(List.of());
    private List<Study> essence = List.of();
    private Runnable giveUp = () -> {};

    /// Choice of the number of cells of a study.
    @FunctionalInterface
    public interface StudySize {
        /// @param maps how many there are side by side
        Study of(Study study, int maps);
    }

    public StudiesModel(SessionModel session, Background background) {
        this.session = session;
        this.background = background.beside();
        this.ghost = new GhostModel(background);
        active.subscribe(this::update);
        session.scenarioProperty().subscribe(this::update);
    }

    // Properties

    /// The studies are looked at.
    public BooleanProperty activeProperty() {
        return active;
    }

    public ReadOnlyObjectProperty<StudyChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    public StudyChoice choice() {
        return choice.get();
    }

    /// The maps so far, one for each run; those that are not begun are left out.
    public ReadOnlyObjectProperty<List<StudyMap>> mapsProperty() {
        return maps.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty computingProperty() {
        return computing.getReadOnlyProperty();
    }

    /// The reason why there is nothing to see, in one sentence; null where there is something.
    public ReadOnlyObjectProperty<@Nullable String> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The run of the cell that is pointed at.
    public GhostModel ghost() {
        return ghost;
    }

    /// The share of the work that is done, in [0, 1].
    public double progress() {
        return work.done();
    }

    /// The numbers that can be varied: names of those of the shown runs, and paths of those that all share.
    public List<String> numbers() {
        Scenario scenario = session.scenario();
        var names = new LinkedHashSet<String>();
        for (int run : StudyChoice.shown(scenario)) {
            Factors.ofRun(scenario, run).stream().map(RunFactor::name).forEach(names::add);
        }
        Factors.common(scenario).stream().map(Factor::path).forEach(names::add);
        return List.copyOf(names);
    }

    // Commands

    /// Sets the number of cells that maps have from now on.
    public void resize(StudySize newSize) {
        size = newSize;
        update();
    }

    /// Chooses what is studied; a sweep without a number begins with the learning rate.
    public void choose(StudyKind kind) {
        StudyChoice next = choice.get().withKind(kind);
        boolean sweep = !kind.isOfStarts();
        set(sweep && next.x().isNone() ? next.withX(first("lr")).withY(AxisChoice.NONE) : next);
    }

    /// Chooses the number of the first axis, with the range that is worth looking at first.
    public void chooseX(String name) {
        set(choice.get().withX(first(name)));
    }

    /// Chooses the number of the second axis; none for an empty name.
    public void chooseY(String name) {
        set(choice.get().withY(first(name)));
    }

    /// The first shown run that has the number says what its range is.
    private AxisChoice first(String name) {
        Scenario scenario = session.scenario();
        return StudyChoice.shown(scenario).stream()
                .map(run -> AxisChoice.of(name, scenario, run))
                .filter(axis -> !axis.isNone())
                .findFirst()
                .orElse(AxisChoice.NONE);
    }

    /// Changes ranges, the minimum or the number of seeds.
    public void change(UnaryOperator<StudyChoice> change) {
        set(change.apply(choice.get()));
    }

    private void set(StudyChoice next) {
        if (!next.equals(choice.get())) {
            choice.set(next);
            update();
        }
    }

    /// Shows another part of the axes: of the plane, or of the numbers, within their bounds.
    ///
    /// @param x the part of the first axis, as the places where it begins and ends
    public void show(Study of, double[] x, double[] y) {
        Axis up = of.y();
        if (choice.get().kind().isOfStarts() && up != null) {
            double across = of.x().value((x[0] + x[1]) / 2);
            double upward = up.value((y[0] + y[1]) / 2);
            session.editLive(
                    Messages.MOVE_VIEW,
                    scenario -> scenario.withView(around(across, upward, scenario.view(), x[1] - x[0], y[1] - y[0])));
            return;
        }
        if (choice.get().kind().isOfStarts()) {
            Axis along = of.x().part(x[0], x[1]);
            session.editLive(Messages.MOVE_VIEW, scenario -> scenario.withView(Box.onLine(along.from(), along.to())));
            return;
        }
        change(before -> before.withX(within(of, of.x(), x, before.x()))
                .withY(up == null ? before.y() : within(of, up, y, before.y())));
    }

    /// A part of the view, or more than it. The map may show more than the view along one side, so that its units are
    /// equal: the view itself keeps its own sides.
    private static Box around(double x, double y, Box view, double wide, double high) {
        double right = view.width() * wide / 2;
        double above = view.height() * high / 2;
        return new Box(x - right, x + right, y - above, y + above);
    }

    private static AxisChoice within(Study of, Axis axis, double[] places, AxisChoice before) {
        Bounds bounds = axis.factor().bounds(of.scenario());
        double from = Math.max(axis.value(places[0]), bounds.min());
        double to = Math.min(axis.value(places[1]), bounds.max());
        boolean enough = from < to && (!axis.log() || from > 0) && Double.isFinite(to - from);
        return enough ? before.withRange(from, to) : before;
    }

    /// Shows the ranges that are worth looking at first.
    public void fit() {
        if (active.get() && !choice.get().kind().isOfStarts()) {
            StudyChoice now = choice.get();
            set(now.withX(first(now.x().name())).withY(first(now.y().name())));
        }
    }

    /// A zoom or a drag has ended.
    public void commit() {
        session.commitLive();
    }

    /// How many maps there will be.
    public int count() {
        return essence.size();
    }

    /// Makes the run of a cell the current one: its start, or its numbers.
    public void take(Study study, int cell) {
        boolean start = choice.get().kind().isOfStarts();
        if (study.run() < session.scenario().runs().size()) {
            session.select(study.run());
            session.edit(start ? Messages.MOVE_START : Messages.SET_NUMBERS, now -> study.chosen(now, cell));
        }
    }

    /// Ends the work; what there is stays.
    public void cancel() {
        giveUp.run();
        giveUp = () -> {};
        refresh();
        computing.set(false);
    }

    /// Shows what there is until now.
    public void refresh() {
        if (computing.get() && work.hasNews()) {
            maps.set(work.maps());
        }
    }

    private void update() {
        if (!active.get()) {
            cancel();
            essence = List.of();
            return;
        }
        try {
            List<Study> wanted = choice.get().of(session.scenario());
            List<Study> sized =
                    wanted.stream().map(study -> size.of(study, wanted.size())).toList();
            problem.set(sized.isEmpty() ? Messages.NO_NUMBERS : null);
            List<Study> next = sized.stream().map(Study::essence).toList();
            if (!next.equals(essence)) {
                essence = next;
                start(sized);
            }
        } catch (IllegalArgumentException wrong) {
            problem.set(wrong.getMessage());
        }
    }

    private void start(List<Study> studies) {
        giveUp.run();
        ghost.leave();
        var begun = new StudyWork(studies);
        work = begun;
        computing.set(true);
        giveUp = background.submit(begun::compute, failure -> finished(begun, failure));
        if (studies.isEmpty()) {
            maps.set(List.of());
        }
    }

    private void finished(StudyWork ended, String failure) {
        if (ended == work && computing.get()) {
            refresh();
            computing.set(false);
            if (!failure.isEmpty()) {
                problem.set(failure);
            }
        }
    }
}
