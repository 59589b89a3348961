package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.Format;
import io.github.thalweg.export.film.Playing;
import io.github.thalweg.export.film.Timing;
import io.github.thalweg.figure.Figure;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options for the playback of an animation.
final class PlayingOptions {
    private static final String FOREVER = "forever";

    @Option(
            names = "--length",
            paramLabel = "SECONDS",
            description = "How long an animation moves (10); the speed in updates is even.")
    private @Nullable Double length;

    @Option(
            names = "--fps",
            paramLabel = "N",
            description =
                    "Frames per second (25), at most 50 in a GIF, whose frames last whole hundredths of a second.")
    private @Nullable Integer fps;

    @Option(names = "--hold", paramLabel = "SECONDS", description = "How long the last frame stays (2).")
    private @Nullable Double hold;

    @Option(
            names = "--loop",
            paramLabel = "N",
            description = "How often a GIF is played: a number, or forever (forever).")
    private @Nullable String loop;

    @Option(names = "--from-step", paramLabel = "K", description = "The update an animation begins at (0).")
    private @Nullable Integer from;

    @Option(names = "--to-step", paramLabel = "K", description = "The update it ends at; the last by default.")
    private @Nullable Integer to;

    @Option(
            names = "--turntable",
            description = "The surface turns once, at --to-step and without a pause, instead of the playhead moving.")
    private boolean turntable;

    /// @throws InputException when an option is wrong, or of no meaning in the format
    Playing of(Format format, Figure figure) throws InputException {
        if (turntable && (figure != Figure.SURFACE || !format.animated())) {
            throw new InputException(Messages.turntable(Format.animations()));
        }
        if (!format.animated() && Stream.of(length, fps, hold, loop, from, to).anyMatch(option -> option != null)) {
            throw new InputException(Messages.playing(Format.animations()));
        }
        if (format != Format.GIF && loop != null) {
            throw new InputException(Messages.LOOP_ELSEWHERE);
        }
        Timing usual = Timing.USUAL;
        var timing = new Timing(
                fps == null ? usual.fps() : fps,
                length == null ? usual.seconds() : length,
                hold == null ? pause() : hold,
                loop == null ? usual.plays() : plays(loop));
        return new Playing(
                timing.checked(),
                from == null ? Playing.USUAL.from() : from,
                to == null ? Playing.USUAL.to() : to,
                turntable,
                false);
    }

    private double pause() {
        return turntable ? 0 : Timing.USUAL.hold();
    }

    private static int plays(String word) throws InputException {
        if (word.equals(FOREVER)) {
            return Timing.FOREVER;
        }
        if (!word.matches("[1-9][0-9]{0,4}")) {
            throw new InputException(Messages.loop(word));
        }
        return Integer.parseInt(word);
    }
}
