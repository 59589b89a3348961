package io.github.thalweg.figure.map;

import io.github.thalweg.figure.curve.CurveGround;
import io.github.thalweg.figure.curve.CurveRange;
import io.github.thalweg.figure.curve.Lifted;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Ground;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Minima;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A race as a map shows it: from above, or, of one variable, beside the curve that it is on.
///
/// @param box   what is to be seen; the frame may show more
/// @param curve it is a curve: its values are upward
public record MapSight(Box box, MapStyle style, boolean curve) {
    public static MapSight of(FigureInput input, MapStyle style) {
        return input.scenario().oneVariable()
                ? new MapSight(
                        CurveRange.of(input, style.details()),
                        style.withDetails(style.details().ofCurve()),
                        true)
                : new MapSight(input.scenario().view(), style, false);
    }

    /// What is seen of a scenario whose runs are not known yet.
    ///
    /// @param surface of its formula, or null while it is not known, either
    public static MapSight of(Scenario scenario, @Nullable Surface surface, List<Minimum> minima, MapStyle style) {
        if (!scenario.oneVariable()) {
            return new MapSight(scenario.view(), style, false);
        }
        if (surface == null) {
            Box view = scenario.view();
            return new MapSight(
                    new Box(view.xMin(), view.xMax(), 0, 1),
                    style.withDetails(style.details().ofCurve()),
                    true);
        }
        var known = new Minima(minima, Minima.Extent.ALL);
        return of(new FigureInput(new Results(scenario, surface, known, List.of(), List.of(), List.of()), 0), style);
    }

    /// The frame of a picture of a size in pixels before scaling.
    public MapFrame frame(double width, double height) {
        return curve ? frame(width, height, false) : MapFrame.of(box, width, height, style);
    }

    public MapFrame frame(double width, double height, boolean colorBar) {
        return MapFrame.of(box, width, height, style, colorBar && !curve);
    }

    /// The frame around a plot of several.
    public MapFrame frame(Rectangle2D plot) {
        Box shown = style.details().shown(box, plot.getWidth(), plot.getHeight());
        boolean named = MapFrame.hasRoomForNames(plot.getWidth(), plot.getHeight(), style.theme());
        MapStyle asked = named ? style : style.withDetails(style.details().withoutNames());
        return new MapFrame(new ViewTransform(shown, plot), false, asked);
    }

    /// The landscape within a frame.
    ///
    /// @param scale pixels of the screen for each of the frame's
    public Ground ground(Surface surface, MapFrame frame, double scale) {
        return ground(surface, frame.view().box(), frame.view().plot(), scale);
    }

    public Ground ground(Surface surface, Box shown, Rectangle2D plot, double scale) {
        return curve
                ? CurveGround.of(surface, shown, plot.getWidth() * scale, style.theme())
                : LandscapeLayer.of(surface, shown, plot.getWidth(), plot.getHeight(), scale, style);
    }

    /// What is drawn over it.
    public FigureInput over(FigureInput input) {
        return curve ? Lifted.of(input) : input;
    }
}
