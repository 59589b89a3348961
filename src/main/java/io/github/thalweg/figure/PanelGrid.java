package io.github.thalweg.figure;

import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.map.MapSight;
import io.github.thalweg.landscape.Box;
import java.awt.geom.Rectangle2D;

/// Layout of maps of one view in rows: numbers and names stand left of the first column and below the last map of each
/// column.
///
/// @param count   of the maps
/// @param columns of them, so many that the view is drawn largest
/// @param left    room for numbers and name
record PanelGrid(MapSight sight, int count, int columns, Rectangle2D room, double heading, double left) {
    /// Below this side of a view, in heights of small letters, a map shows too little.
    static final double LEAST = 7.5;

    private static final double BELOW = 4;
    private static final double GAP = 1.4;

    /// The grid with which the view is largest.
    static PanelGrid of(MapSight sight, int count, Rectangle2D room, double heading) {
        PanelGrid best = of(sight, count, 1, room, heading);
        for (int columns = 2; columns <= count; columns++) {
            PanelGrid tried = of(sight, count, columns, room, heading);
            best = tried.side() > best.side() * 1.001 ? tried : best;
        }
        return best;
    }

    /// Numbers of what is shown need room, and the room decides what is shown: the second time settles it.
    private static PanelGrid of(MapSight sight, int count, int columns, Rectangle2D room, double heading) {
        var grid = new PanelGrid(sight, count, columns, room, heading, 0);
        for (int i = 0; i < 2; i++) {
            double numbers = grid.frame(0, 0).roomForNumbers();
            grid = new PanelGrid(sight, count, columns, room, heading, numbers);
        }
        return grid;
    }

    /// The factor of type with which maps would be large enough, at most 1.
    double size() {
        return Math.min(1, side() / (LEAST * unit()));
    }

    /// The part that maps have of the height that their view asks for, which may be more than 1.
    double part() {
        return height() / (width() * FreeHeight.ratio(sight));
    }

    private double unit() {
        return sight.style().theme().metrics().small();
    }

    private int rows() {
        return Math.ceilDiv(count, columns);
    }

    private double width() {
        return Math.max((room.getWidth() - left) / columns - GAP * unit(), 8);
    }

    private double height() {
        return Math.max((room.getHeight() - BELOW * unit()) / rows() - heading - GAP / 2 * unit(), 8);
    }

    /// The side of a square view, or the lesser one of another that it would fill.
    private double side() {
        Box box = sight.box();
        double ratio = Math.clamp(box.width() / box.height(), 1 / 3.0, 3);
        return sight.curve() ? Math.min(width(), height()) : Math.min(width() / ratio, height()) * Math.min(ratio, 1);
    }

    /// The map with a number, from 0, where it is in the figure.
    MapFrame frame(int number) {
        int column = number % columns;
        int row = Math.floorDiv(number, columns);
        double x = room.getX() + left + column * (width() + GAP * unit());
        double y = room.getY() + row * (heading + height() + GAP / 2 * unit()) + heading;
        var sides = new MapFrame.Sides(column == 0, number + columns >= count);
        return frame(x, y).withSides(sides);
    }

    private MapFrame frame(double x, double y) {
        return sight.frame(new Rectangle2D.Double(x, y, width(), height()));
    }

    /// The strip above a map.
    Rectangle2D heading(int number) {
        Rectangle2D plot = frame(number).view().plot();
        double width = width() + GAP * unit() / 2;
        return new Rectangle2D.Double(plot.getX(), plot.getY() - heading, width, heading);
    }

    /// From the first row's upper edge to the last row's lower one.
    double bottom() {
        return frame(count - 1).view().plot().getMaxY();
    }
}
