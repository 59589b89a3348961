package io.github.thalweg.figure;

import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.map.MapSight;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Aspect;
import java.awt.geom.Rectangle2D;

/// The height that a figure looks best with on a sheet of a width, as in the column of a paper: a map is as high as its
/// view, a plot does not become a strip.
final class FreeHeight {
    /// Heights of other parts, with their titles and numbers, in widths.
    private static final double CURVE = 0.6;

    private static final double PLOT = 0.62;
    private static final double DATA = 0.68;
    private static final double SURFACE = 0.75;

    private FreeHeight() {}

    /// The part of it that the figure's sheet has, which may be more than 1.
    static double part(FigureInput shown, FigureSpec spec) {
        double width = spec.sheet().width() / spec.sheet().text();
        double height = spec.sheet().height() / spec.sheet().text();
        var footer = new FigureFooter(shown, spec, width);
        double body = height - footer.legendHeight(height);
        return switch (spec.figure()) {
            case STEP -> 1;
            case ALL -> new Slide(shown, spec).part(width, height);
            case MAPS -> Panels.part(shown, spec, width, height);
            case MAP -> map(shown, spec, width, body - Parts.foot(shown, spec, width, height));
            case SURFACE -> shown.scenario().oneVariable() ? map(shown, spec, width, body) : body / (SURFACE * width);
            case DATA -> body / (DATA * width);
            default -> body / (PLOT * width);
        };
    }

    /// The same of a map with its numbers and bar in a rectangle.
    static double map(FigureInput shown, FigureSpec spec, double width, double height) {
        return height / mapHeight(MapSight.of(shown, spec.style()), width);
    }

    /// The height of a map of a width, with what is around it.
    static double mapHeight(MapSight sight, double width) {
        MapFrame frame = sight.frame(width, width);
        Rectangle2D plot = frame.view().plot();
        return plot.getWidth() * ratio(sight) + width - plot.getHeight();
    }

    /// The height of a map's plot in its width.
    static double ratio(MapSight sight) {
        return sight.curve() ? CURVE : Aspect.freeHeight(sight.box());
    }
}
