package io.github.thalweg.export;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.film.Film;
import io.github.thalweg.export.film.FrameFiles;
import io.github.thalweg.export.film.Progress;
import io.github.thalweg.export.gif.GifFile;
import io.github.thalweg.export.html.HtmlFile;
import io.github.thalweg.export.mp4.Mp4File;
import io.github.thalweg.export.picture.PdfFile;
import io.github.thalweg.export.picture.PngFile;
import io.github.thalweg.export.picture.SvgFile;
import io.github.thalweg.export.tex.TexFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The kinds of files that figures can be written to. A new one is a line here.
public enum Format {
    PNG("png", "PNG picture", false, true, file(PngFile::write)),
    SVG("svg", "SVG drawing", false, true, file(SvgFile::write)),
    PDF("pdf", "PDF document", false, true, file(PdfFile::write)),
    HTML(
            "html",
            "Web page",
            false,
            true,
            file((export, out) -> HtmlFile.write(export.input(), export.spec(), export.enclosure(), out))),
    TEX(
            "tex",
            "TeX with pgfplots",
            false,
            true,
            file((export, out) -> TexFile.write(export.input(), export.spec(), export.enclosure(), out))),
    GIF("gif", "GIF animation", true, true, film(GifFile::write)),
    MP4("mp4", "MP4 video", true, true, film(Mp4File::write)),
    FRAMES(
            "%04d.png",
            "Numbered PNG pictures",
            true,
            true,
            (export, target, progress) -> FrameFiles.write(export.film(), target, progress));

    /// Writes an export to where it is to be.
    @FunctionalInterface
    interface Writer {
        void write(Export export, Path target, Progress progress) throws InputException;
    }

    /// Writes an animation's bytes.
    @FunctionalInterface
    interface FilmBytes {
        void write(Film film, OutputStream out, Progress progress) throws IOException, InputException;
    }

    /// Writes an export's bytes.
    @FunctionalInterface
    interface Bytes {
        void write(Export export, OutputStream out) throws IOException, InputException;
    }

    private final String ending;
    private final String title;
    private final boolean animated;
    private final boolean enclosing;

    // A reference to a method, which holds nothing that could change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Writer writer;

    Format(String ending, String title, boolean animated, boolean enclosing, Writer writer) {
        this.ending = ending;
        this.title = title;
        this.animated = animated;
        this.enclosing = enclosing;
        this.writer = writer;
    }

    /// One file, moved into place when it is complete.
    private static Writer file(Bytes bytes) {
        return (export, target, _) -> AtomicFile.write(target, out -> bytes.write(export, out));
    }

    private static Writer film(FilmBytes bytes) {
        return (export, target, progress) -> AtomicFile.write(target, out -> {
            var buffered = new BufferedOutputStream(out);
            bytes.write(export.film(), buffered, progress);
            buffered.flush();
        });
    }

    /// Of the file's name, without the dot.
    public String ending() {
        return ending;
    }

    /// A file's name in this format; numbered pictures have a place for the number.
    public String name(String base) {
        return base + (this == FRAMES ? "-" : ".") + ending;
    }

    public String title() {
        return title;
    }

    /// It shows the playback, not one update.
    public boolean animated() {
        return animated;
    }

    /// Its files carry the scenario that they were made from, and restore it.
    public boolean enclosing() {
        return enclosing;
    }

    Writer writer() {
        return writer;
    }

    /// The endings that files may have.
    public static List<String> endings() {
        return Arrays.stream(values()).map(Format::ending).toList();
    }

    /// The format that a file's ending names; a place for a number before it, as in `%04d`, means numbered pictures.
    ///
    /// @throws InputException when it names none
    public static Format of(Path target) throws InputException {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (ending.equals(PNG.ending) && FrameFiles.isNumbered(target)) {
            return FRAMES;
        }
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst()
                .orElseThrow(() -> new InputException("-o must end in "
                        + endings().stream()
                                .map(known -> known.startsWith("%") ? known : "." + known)
                                .collect(Collectors.joining(", "))
                        + ", was " + target));
    }
}
