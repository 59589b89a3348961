package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.AtomicFile;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.tex.TexCaption;
import io.github.thalweg.figure.Caption;
import io.github.thalweg.figure.FigureExtras;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.run.FigureInput;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options for what is around a figure: legend, caption, letters of panels, letters as outlines.
final class CaptionOptions {
    @Option(names = "--no-legend", description = "Leaves the legend out.")
    private boolean noLegend;

    @Option(names = "--caption", description = "Writes all settings below the figure, which gets higher.")
    private boolean caption;

    @Option(
            names = "--caption-file",
            paramLabel = "OUT.txt",
            description = "Writes the caption into a file: txt, or tex as \\caption{...}, for" + " amsmath.")
    private @Nullable Path captionFile;

    @Option(names = "--letters", description = "The panels of --figure maps are called (a), (b), ...")
    private boolean lettered;

    @Option(
            names = "--text",
            defaultValue = "letters",
            description = "Text in SVG: letters, to search and edit, with their typefaces embedded, or outlines, the"
                    + " same in every program (${DEFAULT-VALUE}).")
    private String text = "";

    @Option(names = "--transparent", description = "Draws nothing behind the figure.")
    private boolean transparent;

    FigureExtras extras() throws InputException {
        Choice.of("--text", text, new String[] {"letters", "outlines"}, word -> word);
        if (captionFile != null && !isTex() && !captionFile.toString().endsWith(".txt")) {
            throw new InputException(Messages.captionEnding(captionFile));
        }
        return new FigureExtras(!noLegend, caption, transparent, text.equals("outlines"), lettered);
    }

    private boolean isTex() {
        return captionFile != null && captionFile.toString().endsWith(".tex");
    }

    /// Writes the caption where it was asked for.
    ///
    /// @throws InputException when it cannot be written
    void write(FigureInput input, FigureSpec spec) throws InputException {
        if (captionFile != null) {
            String whole = isTex() ? TexCaption.of(Caption.pieces(input, spec)) : Caption.of(input, spec);
            AtomicFile.write(captionFile, whole + "\n");
        }
    }
}
