package io.github.thalweg.export.gif;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.film.Film;
import io.github.thalweg.export.film.Pixels;
import io.github.thalweg.export.film.Progress;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Writer of an animation as GIF, with 255 colours chosen for all frames together. After the first frame, a frame
/// is the rectangle that has changed, transparent where it has not.
public final class GifFile {
    /// Players show faster ones at a tenth of the speed.
    private static final int MAX_FPS = 50;

    private static final int COLORS = GifFrame.UNCHANGED;

    /// Pictures that the colours are chosen from.
    private static final int SAMPLES = 7;

    private final Film film;
    private final GifBlocks blocks;
    private final Palettized palette;
    private @Nullable Pixels before;
    private @Nullable GifFrame pending;
    private long since;

    private GifFile(Film film, List<Integer> colors, OutputStream out) {
        this.film = film;
        this.blocks = new GifBlocks(out);
        this.palette = new Palettized(colors);
    }

    /// @throws java.util.concurrent.CancellationException when the thread is interrupted
    public static void write(Film film, OutputStream out, Progress progress) throws IOException, InputException {
        if (film.timing().fps() > MAX_FPS) {
            throw new InputException(
                    Messages.framesPerSecond(MAX_FPS, film.timing().fps()));
        }
        List<Integer> colors = colors(film);
        new GifFile(film, colors, out).write(colors, progress);
    }

    private static List<Integer> colors(Film film) {
        var histogram = new Histogram();
        int last = film.frames().count() - 1;
        for (int i = 0; i < SAMPLES; i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("the animation was cancelled");
            }
            int place = (int) ((long) last * i / (SAMPLES - 1));
            if (i == 0 || place != (int) ((long) last * (i - 1) / (SAMPLES - 1))) {
                histogram.add(Pixels.of(film.frames().frame(place)).rgb());
            }
        }
        List<Integer> exact = film.frames().exactColors().stream()
                .map(Color::getRGB)
                .map(rgb -> rgb & 0xffffff)
                .toList();
        return ColorChoice.of(histogram, exact, COLORS);
    }

    private void write(List<Integer> colors, Progress progress) throws IOException {
        film.play(
                Pixels::of,
                (picture, from, _) -> {
                    if (before == null) {
                        start(picture, colors);
                    }
                    add(picture, from);
                },
                progress);
        flush(film.length());
        blocks.end();
    }

    private void start(Pixels picture, List<Integer> colors) throws IOException {
        blocks.header(picture.width(), picture.height(), colors);
        if (film.timing().plays() != 1) {
            blocks.repetition(Math.max(0, film.timing().plays() - 1));
        }
        blocks.enclosure(film.enclosure());
    }

    private void add(Pixels picture, int from) throws IOException {
        Pixels old = before;
        GifFrame frame = old == null
                ? GifFrame.whole(picture, palette)
                : GifFrame.changes(old, picture, palette).orElse(null);
        if (frame != null) {
            flush(from);
            pending = frame;
            since = film.timing().hundredths(from);
        }
        before = picture;
    }

    /// Writes the frame that is shown up to another one.
    private void flush(int to) throws IOException {
        if (pending != null) {
            blocks.frame(pending, (int) (film.timing().hundredths(to) - since));
        }
    }
}
