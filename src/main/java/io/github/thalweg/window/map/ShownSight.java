package io.github.thalweg.window.map;

import io.github.thalweg.figure.curve.Lifted;
import io.github.thalweg.figure.map.MapSight;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.FigureLooks;
import io.github.thalweg.window.controls.FigureModels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the map shows of the present scenario: its view, or the curve in it with room for its values.
final class ShownSight {
    private record Key(Scenario scenario, @Nullable Surface surface, List<Minimum> minima, MapStyle style) {}

    private final FigureModels models;
    private @Nullable Key known;
    private @Nullable MapSight last;

    ShownSight(FigureModels models) {
        this.models = models;
    }

    /// Asked for many times between two changes.
    MapSight get() {
        return of(models.session().scenario());
    }

    /// The same for results of which the scenario may have gone on from a curve to a plane, or back.
    MapSight of(FigureInput shown) {
        Scenario now = models.session().scenario();
        return shown.surface().landscape().oneVariable() == now.oneVariable() ? of(now) : of(shown.scenario());
    }

    private MapSight of(Scenario scenario) {
        Surface surface = models.session().surfaceProperty().get();
        Results results = models.session().resultsProperty().get();
        boolean present = results != null && results.surface() == surface;
        var key = new Key(
                scenario,
                surface,
                present && results != null ? results.minima() : List.of(),
                FigureLooks.style(models.appearance()));
        MapSight sight = last;
        if (sight == null || !key.equals(known)) {
            sight = MapSight.of(scenario, surface, key.minima(), key.style());
            known = key;
            last = sight;
        }
        return sight;
    }

    /// Where a point is shown: on the curve, where there is one.
    Point place(Point at) {
        Surface surface = models.session().surfaceProperty().get();
        if (!models.session().scenario().oneVariable() || surface == null) {
            return at;
        }
        Box box = get().box();
        Point on = Lifted.on(surface, at);
        return new Point(on.x(), Math.clamp(on.y(), box.yMin(), box.yMax()));
    }
}
