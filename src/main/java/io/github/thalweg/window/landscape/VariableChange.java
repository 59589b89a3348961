package io.github.thalweg.window.landscape;

import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Validation;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Change of the number of variables with the formula that is typed: one without y that is defined at the start makes a
/// curve of the landscape, one with y a plane again, in which the starts are where they were in the last one.
final class VariableChange {
    /// The last scenario in the plane before a formula made a curve of it.
    private @Nullable Scenario plane;

    /// The scenario with a formula that was typed.
    Scenario with(Scenario before, LandscapeUse typed) {
        Landscape landscape = typed.landscape();
        if (!landscape.isTyped()) {
            return before.withLandscape(typed);
        }
        boolean one = !landscape.readsY() && isFit(before, typed);
        var use = new LandscapeUse(landscape.withOneVariable(one), typed.parameters());
        if (one && !before.oneVariable()) {
            plane = before;
        }
        Scenario changed = before.withLandscape(use);
        return !one && before.oneVariable() ? inPlane(changed) : changed;
    }

    private static boolean isFit(Scenario scenario, LandscapeUse typed) {
        Validation validation = scenario.validation();
        Examples examples = typed.landscape().examples();
        String prediction = examples == null ? null : examples.model().prediction();
        return (validation == null || !validation.hasFormula() || !Landscape.readsY(validation.formula()))
                && (prediction == null || !Landscape.readsY(prediction))
                && Double.isFinite(Surface.of(typed.landscape(), typed.parameters())
                        .value(scenario.start().x(), 0));
    }

    private Scenario inPlane(Scenario line) {
        Scenario known = plane;
        Box view = line.view();
        double aside = view.height() / 4;
        Box seen = known != null
                        && known.view().xMin() == view.xMin()
                        && known.view().xMax() == view.xMax()
                ? known.view()
                : view;
        Scenario placed =
                line.withView(seen).withStart(aside(line.start(), known == null ? null : known.start(), aside));
        for (int run : IntStream.range(0, line.runs().size()).toArray()) {
            RunSpec spec = line.runs().get(run);
            Point own = known == null || run >= known.runs().size()
                    ? null
                    : known.runs().get(run).start();
            if (spec.start() != null) {
                placed = placed.withRun(run, spec.withStart(aside(spec.start(), own, aside)));
            }
        }
        return placed;
    }

    private static Point aside(Point on, @Nullable Point before, double otherwise) {
        return new Point(on.x(), before == null ? otherwise : before.y());
    }
}
