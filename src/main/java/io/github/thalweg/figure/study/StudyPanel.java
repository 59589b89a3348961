package io.github.thalweg.figure.study;

import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyMap;
import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;

/// One map of a figure of studies: its rectangle, and its cells by pixel.
///
/// @param number of the map in the figure, from 0
public record StudyPanel(int number, StudyMap map, Rectangle2D room, Rectangle2D plot) {
    /// The same where everything has another size.
    StudyPanel scaled(double factor) {
        return new StudyPanel(number, map, scaled(room, factor), scaled(plot, factor));
    }

    private static Rectangle2D scaled(Rectangle2D place, double factor) {
        return new Rectangle2D.Double(
                place.getX() * factor, place.getY() * factor, place.getWidth() * factor, place.getHeight() * factor);
    }

    /// The place of a pixel along the first axis: 0 at its begin, 1 at its end.
    public double placeX(double pixelX) {
        return (pixelX - plot.getX()) / plot.getWidth();
    }

    /// The same along the second axis.
    public double placeY(double pixelY) {
        return (plot.getMaxY() - pixelY) / plot.getHeight();
    }

    /// The cell at a pixel; empty outside of the plot.
    public OptionalInt cell(double pixelX, double pixelY) {
        double right = placeX(pixelX);
        double up = placeY(pixelY);
        if (!(right >= 0 && right < 1 && up > 0 && up <= 1)) {
            return OptionalInt.empty();
        }
        Study study = map.study();
        int row = Math.min((int) ((1 - up) * study.rows()), study.rows() - 1);
        return OptionalInt.of(row * study.columns() + (int) (right * study.columns()));
    }
}
