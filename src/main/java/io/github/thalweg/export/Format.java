package io.github.thalweg.export;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.Carrier;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.film.Film;
import io.github.thalweg.export.film.FrameFiles;
import io.github.thalweg.export.film.Progress;
import io.github.thalweg.export.gif.GifFile;
import io.github.thalweg.export.html.HtmlFile;
import io.github.thalweg.export.html.LiveFile;
import io.github.thalweg.export.mp4.Mp4File;
import io.github.thalweg.export.picture.PdfFile;
import io.github.thalweg.export.picture.PngFile;
import io.github.thalweg.export.picture.Printable;
import io.github.thalweg.export.picture.SvgFile;
import io.github.thalweg.export.python.PythonFile;
import io.github.thalweg.export.tex.TexFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Formats of files that figures can be written to. A new format is a constant here, with the [Carrier] that holds
/// its scenario; the choices of the window and the command line, the reading of scenarios and the guide's table
/// follow.
public enum Format {
    PNG(Carrier.PNG, "PNG picture", new Drawn(PngFile::write)),
    SVG(Carrier.SVG, "SVG drawing", new Drawn(SvgFile::write)),
    PDF(Carrier.PDF, "PDF document", new Drawn(PdfFile::write)),
    HTML(Carrier.HTML, "Web page, live", race((export, out) -> {
        if (export.playing().replay() || !LiveFile.isFor(export.scenario())) {
            HtmlFile.write(export.input(), export.spec(), export.enclosure(), out);
        } else {
            LiveFile.write(export.input(), export.spec(), export.enclosure(), out);
        }
    })),
    /// The smaller page, which the ending alone does not ask for.
    REPLAY(
            Carrier.HTML,
            "Web page, replay",
            race((export, out) -> HtmlFile.write(export.input(), export.spec(), export.enclosure(), out))),
    TEX(
            Carrier.TEX,
            "TeX with pgfplots",
            race((export, out) -> TexFile.write(export.input(), export.spec(), export.enclosure(), out))),
    PYTHON(
            Carrier.PYTHON,
            "Python program",
            race((export, out) -> PythonFile.write(export.scenario(), export.enclosure(), out))),
    GIF(Carrier.GIF, "GIF animation", film(GifFile::write)),
    MP4(Carrier.MP4, "MP4 video", film(Mp4File::write)),
    FRAMES(
            Carrier.PNG,
            "Numbered PNG pictures",
            new Filmed((export, target, progress) -> FrameFiles.write(export.film(), target, progress)));

    /// Writes an export to where it is to be.
    @FunctionalInterface
    private interface Writer {
        void write(Export export, Path target, Progress progress) throws InputException;
    }

    /// Writes an animation's bytes.
    @FunctionalInterface
    private interface FilmBytes {
        void write(Film film, OutputStream out, Progress progress) throws IOException, InputException;
    }

    /// Writes a figure's bytes.
    @FunctionalInterface
    private interface Bytes<T extends Printable> {
        void write(T figure, OutputStream out) throws IOException, InputException;
    }

    /// Figures that a format can hold.
    private sealed interface Holding {}

    /// Every figure.
    private record Drawn(Bytes<Printable> bytes) implements Holding {}

    /// Figures of a race, from its data.
    private record Told(Writer writer) implements Holding {}

    /// The playback of a race.
    private record Filmed(Writer writer) implements Holding {}

    private final Carrier carrier;
    private final String title;

    // References to methods, which hold nothing that could change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Holding holding;

    Format(Carrier carrier, String title, Holding holding) {
        this.carrier = carrier;
        this.title = title;
        this.holding = holding;
    }

    private static Holding race(Bytes<Export> bytes) {
        return new Told((export, target, _) -> write(export, bytes, target));
    }

    private static Holding film(FilmBytes bytes) {
        return new Filmed((export, target, progress) -> AtomicFile.write(target, out -> {
            var buffered = new BufferedOutputStream(out);
            bytes.write(export.film(), buffered, progress);
            buffered.flush();
        }));
    }

    /// One file, moved into place when it is complete.
    private static <T extends Printable> void write(T figure, Bytes<T> bytes, Path target) throws InputException {
        AtomicFile.write(target, out -> bytes.write(figure, out));
    }

    /// The ending of the file's name, without the dot.
    public String ending() {
        return this == FRAMES ? "%04d.png" : carrier.ending();
    }

    /// A file's name in this format; numbered pictures have a place for the number.
    public String name(String base) {
        return base + (this == FRAMES ? "-" : ".") + ending();
    }

    public String title() {
        return title;
    }

    /// It shows the playback, not one update.
    public boolean animated() {
        return holding instanceof Filmed;
    }

    /// It holds every figure, not of races alone.
    public boolean drawn() {
        return holding instanceof Drawn;
    }

    /// @throws InputException when the file cannot be written
    void write(Export export, Path target, Progress progress) throws InputException {
        switch (holding) {
            case Drawn(Bytes<Printable> bytes) -> write(export, bytes, target);
            case Told(Writer writer) -> writer.write(export, target, progress);
            case Filmed(Writer writer) -> writer.write(export, target, progress);
        }
    }

    /// Writes a figure that need not be one of a race.
    ///
    /// @throws InputException when the file cannot be written
    /// @throws IllegalArgumentException when this format is not [#drawn]
    void draw(Printable figure, Path target) throws InputException {
        if (!(holding instanceof Drawn(Bytes<Printable> bytes))) {
            throw new IllegalArgumentException(Messages.onlyRaces(title));
        }
        write(figure, bytes, target);
    }

    /// The endings that files may have.
    public static List<String> endings() {
        return Arrays.stream(values()).map(Format::ending).distinct().toList();
    }

    /// The endings that every figure may be written with.
    public static List<String> drawnEndings() {
        return Arrays.stream(values()).filter(Format::drawn).map(Format::ending).toList();
    }

    /// The endings of animations, as sentences name them: `.gif, .mp4 or %04d.png`.
    public static String animations() {
        List<String> named = Arrays.stream(values())
                .filter(Format::animated)
                .map(Format::named)
                .toList();
        return String.join(", ", named.subList(0, named.size() - 1)) + " or " + named.getLast();
    }

    /// E.g. `.png`.
    private String named() {
        return this == FRAMES ? ending() : "." + ending();
    }

    /// The ending of a file's name in small letters, without the dot.
    static String ending(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// The format that a file's ending names; a place for a number before it, as in `%04d`, means numbered pictures.
    ///
    /// @throws InputException when it names none
    public static Format of(Path target) throws InputException {
        String ending = ending(target);
        if (ending.equals(PNG.ending()) && FrameFiles.isNumbered(target)) {
            return FRAMES;
        }
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new InputException(Messages.ending(
                        Arrays.stream(values()).map(Format::named).distinct().toList(), target)));
    }
}
