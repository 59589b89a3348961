package io.github.thalweg.figure;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.surface.Relief;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/// A surface that turns, at one update. Each picture is drawn when it is asked for.
public final class Turntable {
    private final FigureInput input;
    private final Drawing drawing;
    private final double from;

    /// @param drawing of the figure [Figure#SURFACE]; what is shown is opaque
    public Turntable(FigureInput input, Drawing drawing) {
        this.input = input;
        this.drawing = drawing.withDressing(drawing.dressing().withTransparent(false));
        Relief relief = Relief.of(
                input.surface(),
                input.scenario().view(),
                drawing.style(),
                drawing.surface().vertical());
        this.from = drawing.surface().camera(relief).azimuth();
    }

    /// The picture after a turn by so many degrees. May be called from several threads at once.
    public BufferedImage at(double degrees) {
        return Figures.render(input, drawing.withSurface(drawing.surface().turned(from, degrees)));
    }

    public List<Color> colors() {
        return MovingFigure.colors(input, drawing);
    }
}
