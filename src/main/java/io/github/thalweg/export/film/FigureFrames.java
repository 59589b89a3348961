package io.github.thalweg.export.film;

import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.MovingFigure;
import io.github.thalweg.figure.run.FigureInput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/// Frames of a figure while the playhead moves at an even speed from one update to another.
public final class FigureFrames implements Frames {
    private final MovingFigure figure;
    private final int count;
    private final int from;
    private final int to;

    public FigureFrames(FigureInput input, FigureSpec spec, int count, int from, int to) {
        this.figure = new MovingFigure(input.at(to), spec);
        this.count = count;
        this.from = from;
        this.to = to;
    }

    @Override
    public int count() {
        return count;
    }

    /// The nearest update: there is nothing between two of them.
    private int step(int place) {
        return count == 1 ? to : (int) Math.round(from + (double) (to - from) * place / (count - 1));
    }

    @Override
    public BufferedImage frame(int place) {
        return figure.at(step(place));
    }

    @Override
    public boolean repeats(int place) {
        return step(place) == step(place - 1);
    }

    @Override
    public List<Color> exactColors() {
        return figure.colors();
    }
}
