package io.github.thalweg.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.IntStream;

/// An animation to be written: frames, timing, and the text that the file carries.
///
/// @param timing    has as many frames of movement as there are frames
/// @param title     of each picture that is a file
/// @param enclosure what the file carries beside its pictures
public record Film(Frames frames, Timing timing, String title, String enclosure) {
    /// Receiver of what was made of a picture.
    @FunctionalInterface
    public interface Taker<T> {
        /// @param from the frame that it is first shown in
        /// @param to   the frame that the next one is first shown in, or where the film ends
        void take(T picture, int from, int to) throws IOException;
    }

    /// The number of frames, with those of the pause.
    public int length() {
        return frames.count() + timing.held();
    }

    /// Makes something of every picture that is not the one before it, on all processors, and takes it in order on this
    /// thread.
    ///
    /// @throws java.util.concurrent.CancellationException when the thread is interrupted
    public <T> void play(Function<BufferedImage, T> make, Taker<T> taker, Progress progress) throws IOException {
        int[] places = IntStream.range(0, frames.count())
                .filter(place -> place == 0 || !frames.repeats(place))
                .toArray();
        OrderedPipeline.run(places.length, i -> make.apply(frames.frame(places[i])), (i, thing) -> {
            taker.take(thing, places[i], i + 1 < places.length ? places[i + 1] : length());
            progress.at(i + 1, places.length);
        });
    }
}
