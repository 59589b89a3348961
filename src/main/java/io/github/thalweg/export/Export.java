package io.github.thalweg.export;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.film.FigureFrames;
import io.github.thalweg.export.film.Film;
import io.github.thalweg.export.film.Frames;
import io.github.thalweg.export.film.Playing;
import io.github.thalweg.export.film.Progress;
import io.github.thalweg.export.film.Timing;
import io.github.thalweg.export.film.TurntableFrames;
import io.github.thalweg.export.picture.Printable;
import io.github.thalweg.figure.Caption;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.run.scenario.Scenario;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

/// Export of a figure: its input, its description and its playback. The same export gives the same bytes, and the
/// file carries its scenario.
///
/// @param playing of an animation, which a still figure has no use for
public record Export(FigureInput input, FigureSpec spec, Playing playing) implements Printable {
    /// An animation that is written has at most so many pixels.
    static final int MAX_PIXELS = 10_000_000;

    public Export(FigureInput input, FigureSpec spec) {
        this(input, spec, Playing.USUAL);
    }

    /// Writes the format that the file's ending names.
    ///
    /// @throws InputException when the ending names none, or the file cannot be written
    public void write(Path target) throws InputException {
        write(target, Progress.NONE);
    }

    /// The same, telling how far it is.
    ///
    /// @throws InputException when the ending names none, or the file cannot be written
    /// @throws java.util.concurrent.CancellationException when an animation's thread is interrupted; what was there
    ///                                                    before is still there
    public void write(Path target, Progress progress) throws InputException {
        Format.of(target).write(this, target, progress);
    }

    /// @throws InputException when its pictures are too large, or the timing or the updates are outside their ranges
    Film film() throws InputException {
        long pixels = (long) sheet().columns() * sheet().rows();
        if (pixels > MAX_PIXELS) {
            throw new InputException(Messages.tooManyPixels(sheet().columns(), sheet().rows()));
        }
        Timing timing = playing.timing().checked();
        int to = Math.min(playing.to(), input.length());
        if (playing.from() < 0 || playing.from() > to) {
            throw new InputException(Messages.firstUpdate(to, playing.from()));
        }
        Frames frames = playing.turntable()
                ? new TurntableFrames(input.at(to), spec, timing.moving())
                : new FigureFrames(input, spec, timing.moving(), playing.from(), to);
        return new Film(frames, timing, title(), enclosure());
    }

    @Override
    public Sheet sheet() {
        return Figures.sheet(input, spec);
    }

    @Override
    public BufferedImage picture() {
        return Figures.render(input, spec);
    }

    @Override
    public void paint(Graphics2D g) {
        Figures.paint(input, spec, g);
    }

    @Override
    public String description() {
        return spec.figure().title() + ". " + Caption.of(input, spec);
    }

    @Override
    public boolean outlines() {
        return spec.dressing().outlines();
    }

    @Override
    public Scenario scenario() {
        return input.scenario();
    }
}
