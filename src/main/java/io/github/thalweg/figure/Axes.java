package io.github.thalweg.figure;

import io.github.thalweg.figure.map.LandscapeLayer;
import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.plot.TracePlot;
import java.awt.geom.AffineTransform;

/// Takes over what has axes in a figure, for files that hold numbers instead of strokes: landscape, lines and
/// curves with their ticks. Everything else is painted as in any figure: titles, markers, legend, caption.
public interface Axes {
    /// @param place what takes the frame's pixels to the sheet
    void map(AffineTransform place, MapFrame frame, LandscapeLayer layer);

    /// @param place what takes the plot's pixels to the sheet
    void plot(AffineTransform place, TracePlot plot);
}
