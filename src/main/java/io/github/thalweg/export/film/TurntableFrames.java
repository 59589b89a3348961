package io.github.thalweg.export.film;

import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Turntable;
import io.github.thalweg.figure.run.FigureInput;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/// Frames of a surface that turns once, at one update: the frame after the last would be the first again.
public final class TurntableFrames implements Frames {
    private static final double TURN = 360;

    private final Turntable figure;
    private final int count;

    public TurntableFrames(FigureInput input, FigureSpec spec, int count) {
        this.figure = new Turntable(input, spec);
        this.count = count;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public BufferedImage frame(int place) {
        return figure.at(TURN * place / count);
    }

    @Override
    public List<Color> exactColors() {
        return figure.colors();
    }
}
