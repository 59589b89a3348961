package io.github.thalweg.window.paint;

import io.github.thalweg.formula.parse.Parser;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.NumberText;
import io.github.thalweg.window.paint.Bump.Painted;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Painting on the landscape: every stroke adds, moves or takes away a term of the formula, and is one step of the
/// history.
public final class PaintModel {
    /// The brush's radius as a share of the view's longer side.
    static final double MIN_SIZE = 0.01;
    static final double MAX_SIZE = 0.4;
    private static final double FIRST_SIZE = 0.06;
    private static final int DIGITS = 2;
    /// Places are as fine as this share of the view's longer side.
    private static final double FINENESS = 1e-3;

    /// Stroke in progress: the formula without the term that is painted, and this term.
    private record Stroke(String what, Painted rest, Bump bump) {}

    private final SessionModel session;
    private final StatusModel status;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.BUMP);
    private final DoubleProperty size = new SimpleDoubleProperty(FIRST_SIZE);
    private @Nullable Stroke stroke;

    public PaintModel(SessionModel session, StatusModel status) {
        this.session = session;
        this.status = status;
    }

    // Properties

    /// The mouse paints on the map, and neither pans nor zooms.
    public BooleanProperty activeProperty() {
        return active;
    }

    ObjectProperty<Tool> toolProperty() {
        return tool;
    }

    /// The brush's radius as a share of the view's longer side, [#MIN_SIZE] to [#MAX_SIZE].
    DoubleProperty sizeProperty() {
        return size;
    }

    /// The brush's radius in units of the landscape.
    double radius() {
        return size.get() * span();
    }

    private double span() {
        Box view = session.scenario().view();
        return session.scenario().oneVariable() ? view.width() : view.longerSide();
    }

    // Commands

    public void toggle() {
        active.set(!active.get());
    }

    void resize(double factor) {
        size.set(Math.clamp(size.get() * factor, MIN_SIZE, MAX_SIZE));
    }

    /// Begins a stroke: on a bump that was painted it grabs this, elsewhere it makes one.
    public void press(Point at, Tool with) {
        stroke = null;
        Painted painted = Painted.of(formula());
        Optional<Bump> under = painted.bumps().stream()
                .filter(bump -> bump.distance(at) < Math.max(bump.radius(), radius()) / 2)
                .min(Comparator.comparingDouble(bump -> bump.distance(at)));
        if (with == Tool.ERASE) {
            under.ifPresentOrElse(
                    bump -> session.edit(with.edit(), scenario -> with(scenario, painted.without(bump))),
                    () -> status.say(Messages.NOTHING));
        } else if (under.isPresent()) {
            stroke = new Stroke(Messages.MOVE, painted.without(under.get()), under.get());
        } else {
            bump(at, with).ifPresent(bump -> begin(new Stroke(with.edit(), painted, bump)));
        }
    }

    private void begin(Stroke begun) {
        if (begun.rest().with(begun.bump()).formula().length() > Parser.MAX_LENGTH) {
            status.fail(Messages.full(Parser.MAX_LENGTH));
        } else {
            stroke = begun;
            show(begun);
        }
    }

    private Optional<Bump> bump(Point at, Tool with) {
        Surface surface = session.surfaceProperty().get();
        if (surface == null) {
            return Optional.empty();
        }
        double radius = rounded(radius());
        double height =
                rounded(BrushHeight.of(surface, at, radius, session.scenario().view()));
        boolean onLine = session.scenario().oneVariable();
        return Optional.of(new Bump(with == Tool.PIT ? -height : height, place(at), radius, onLine));
    }

    /// Moves what the stroke has under the brush.
    void drag(Point at) {
        Stroke now = stroke;
        if (now != null) {
            var moved = new Stroke(now.what(), now.rest(), now.bump().at(place(at)));
            if (moved.rest().with(moved.bump()).formula().length() <= Parser.MAX_LENGTH) {
                stroke = moved;
                show(moved);
            }
        }
    }

    /// Ends the stroke.
    public void release() {
        stroke = null;
        session.commitLive();
    }

    private void show(Stroke painted) {
        session.editLive(
                painted.what(), scenario -> with(scenario, painted.rest().with(painted.bump())));
    }

    private String formula() {
        return session.scenario().landscape().landscape().formula();
    }

    private static Scenario with(Scenario scenario, Painted painted) {
        Landscape before = scenario.landscape().landscape();
        Landscape landscape = before.withFormula(painted.formula()).withOneVariable(before.oneVariable());
        return scenario.withLandscape(scenario.landscape().over(landscape));
    }

    /// A place with the digits that the view can show.
    private Point place(Point at) {
        double step = Math.pow(10, Math.floor(Math.log10(FINENESS * span())));
        return session.scenario().oneVariable()
                ? Point.onLine(toStep(at.x(), step))
                : new Point(toStep(at.x(), step), toStep(at.y(), step));
    }

    private static double toStep(double value, double step) {
        int digits = (int) Math.max(1, Math.ceil(Math.log10(Math.max(Math.abs(value), step) / step)) + 1);
        return NumberText.rounded(Math.rint(value / step) * step, digits);
    }

    private static double rounded(double value) {
        return NumberText.rounded(value, DIGITS);
    }
}
