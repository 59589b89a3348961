package io.github.thalweg.figure;

import java.awt.Graphics2D;

/// Draws a map in layers: the landscape with its frame, the trajectories, and what moves with the playhead.
public final class MapPainter {
    private final MapFrame frame;

    public MapPainter(MapFrame frame) {
        this.frame = frame;
    }

    /// The quiet layer: heat map, contours, numbers, colour bar.
    public void paintLandscape(Graphics2D graphics, LandscapeLayer layer) {
        var g = prepared(graphics);
        layer.paint(g, frame.view());
        frame.paintAxes(g);
        if (frame.colorBar()) {
            frame.paintColorBar(g, layer);
        }
        g.dispose();
    }

    /// The loud layer at rest: minima, lines with casing, and exits.
    public void paintTrajectories(Graphics2D graphics, FigureInput input) {
        var g = clipped(graphics);
        var marks = new HeadPainter(input, frame.view(), frame.theme());
        marks.minima(g);
        new TrajectoryPainter(input, frame.view(), frame.theme()).paint(g);
        marks.exits(g);
        g.dispose();
    }

    /// The loud layer under the finger: lines without casing.
    public void paintTrajectoriesLight(Graphics2D graphics, FigureInput input) {
        var g = clipped(graphics);
        var marks = new HeadPainter(input, frame.view(), frame.theme());
        marks.minima(g);
        new TrajectoryPainter(input, frame.view(), frame.theme()).paintLight(g);
        marks.exits(g);
        g.dispose();
    }

    /// The runs' markers at the playhead.
    public void paintHeads(Graphics2D graphics, FigureInput input) {
        var g = clipped(graphics);
        new HeadPainter(input, frame.view(), frame.theme()).heads(g);
        g.dispose();
    }

    /// The handle at the start, and the starts of runs that have their own.
    public void paintStart(Graphics2D graphics, FigureInput input, boolean labelled) {
        var g = clipped(graphics);
        var marks = new HeadPainter(input, frame.view(), frame.theme());
        if (labelled) {
            marks.startLabel(g);
        }
        marks.starts(g);
        g.dispose();
    }

    /// The whole map.
    public void paint(Graphics2D graphics, LandscapeLayer layer, FigureInput input) {
        paintLandscape(graphics, layer);
        paintTrajectories(graphics, input);
        paintStart(graphics, input, true);
        paintHeads(graphics, input);
    }

    private Graphics2D clipped(Graphics2D graphics) {
        var g = prepared(graphics);
        g.clip(frame.view().plot());
        return g;
    }

    private static Graphics2D prepared(Graphics2D graphics) {
        var g = (Graphics2D) graphics.create();
        Texts.prepare(g);
        return g;
    }
}
