package io.github.thalweg.figure;

import io.github.thalweg.figure.run.FigureInput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/// Frames of a surface that turns once, at one update. Each is drawn when it is asked for.
public final class Turntable {
    private final FigureInput input;
    private final FigureSpec spec;
    private final double from;

    /// @param spec of the figure [Figure#SURFACE]; what is shown is opaque
    public Turntable(FigureInput input, FigureSpec spec) {
        this.input = input;
        this.spec = spec.withDressing(spec.dressing().withTransparent(false));
        this.from = SurfacePart.azimuth(input, spec);
    }

    /// The picture after a turn by so many degrees. May be called from several threads at once.
    public BufferedImage at(double degrees) {
        return Figures.render(input, spec.withSurface(spec.surface().turned(from, degrees)));
    }

    public List<Color> colors() {
        return MovingFigure.colors(input, spec);
    }
}
