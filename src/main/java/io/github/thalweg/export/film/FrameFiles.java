package io.github.thalweg.export.film;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.file.OutputException;
import io.github.thalweg.catalog.file.PartFile;
import io.github.thalweg.export.picture.PngFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Animation as numbered PNG pictures: `frame-%04d.png` stands for `frame-0001.png` and those after it. They are
/// written into a temporary folder and moved into place when all are there.
public final class FrameFiles {
    /// The place for the number in a name.
    private static final Pattern NUMBER = Pattern.compile("%(?:0([1-9]))?d");

    private static final int USUAL_DIGITS = 4;

    private final Film film;
    private final Path folder;
    private final String name;

    private FrameFiles(Film film, Path target) {
        this.film = film;
        Path absolute = target.toAbsolutePath();
        this.folder = absolute.resolveSibling(".");
        this.name = String.valueOf(absolute.getFileName());
    }

    /// Whether a file's name has a place for a number.
    public static boolean isNumbered(Path target) {
        return NUMBER.matcher(String.valueOf(target.getFileName())).find();
    }

    /// @throws InputException when there is no folder that could be written to
    /// @throws java.util.concurrent.CancellationException when the thread is interrupted; then nothing is written
    public static void write(Film film, Path target, Progress progress) throws InputException {
        var files = new FrameFiles(film, target);
        if (!Files.isDirectory(files.folder)) {
            throw new InputException(Messages.noFolder(target));
        }
        try {
            files.write(progress);
        } catch (IOException | UncheckedIOException e) {
            throw new OutputException(Messages.notWritten(target, e.getMessage()));
        }
    }

    private void write(Progress progress) throws IOException {
        Path target = folder.resolve(name);
        PartFile.clearStale(target);
        Path draft = Files.createDirectory(PartFile.beside(target));
        try {
            film.play(
                    this::png,
                    (bytes, from, to) -> {
                        for (int i = from; i < to; i++) {
                            Files.write(draft.resolve(name(i)), bytes);
                        }
                    },
                    progress);
            for (int i = 0; i < film.length(); i++) {
                Files.move(draft.resolve(name(i)), folder.resolve(name(i)), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            PartFile.delete(draft);
        }
    }

    private byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            PngFile.write(image, film.title(), film.enclosure(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The name of a frame; where it has no place for the number, that is at the end.
    private String name(int frame) {
        Matcher number = NUMBER.matcher(name);
        if (!number.find()) {
            int dot = name.lastIndexOf('.');
            return name.substring(0, dot) + "-" + digits(frame, USUAL_DIGITS) + name.substring(dot);
        }
        String least = number.group(1);
        return name.substring(0, number.start())
                + digits(frame, least == null ? 1 : Integer.parseInt(least))
                + name.substring(number.end());
    }

    private static String digits(int frame, int least) {
        return String.format(Locale.ROOT, "%0" + least + "d", frame + 1);
    }
}
