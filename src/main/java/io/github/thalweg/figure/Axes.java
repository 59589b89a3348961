package io.github.thalweg.figure;

import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.figure.scale.Ground;
import java.awt.geom.AffineTransform;

/// Writer of what has axes in a figure, for formats that hold numbers instead of strokes: landscape, lines and
/// curves with their ticks. Titles, markers, legend and caption are painted as in any figure.
public interface Axes {
    /// @param place what takes the frame's pixels to the sheet
    void map(AffineTransform place, MapFrame frame, Ground ground);

    /// @param place what takes the plot's pixels to the sheet
    void plot(AffineTransform place, TracePlot plot);
}
