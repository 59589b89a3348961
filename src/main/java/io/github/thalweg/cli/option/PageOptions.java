package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.export.picture.Page;
import io.github.thalweg.export.picture.Preset;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Options for the size of a figure.
public final class PageOptions {
    private static final Pattern PIXELS = Pattern.compile("([1-9][0-9]{0,5})x([1-9][0-9]{0,5})");
    private static final Pattern PAPER =
            Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,3})?)x([0-9]{1,4}(?:\\.[0-9]{1,3})?)(cm|mm)");

    private static final String USUAL = "1200x700";

    /// Of a column of a paper, in widths.
    private static final double HIGHEST = 2.5;

    private static final double HIGHER = 1.03;

    /// Of the room that a figure asks for.
    private static final double ENOUGH = 0.99;

    /// After so much more height has brought nothing, more would only stack what stands side by side: a figure that
    /// has nearly all of its room is left as it is.
    private static final double IN_VAIN = 1.2;

    private static final double NEARLY = 0.9;

    @Option(
            names = "--size",
            defaultValue = USUAL,
            paramLabel = "SIZE",
            description = "WxH in pixels before scaling, WxHcm, WxHmm, or one of 16:9, 4:3, square, column,"
                    + " two-columns, the last two as high as type and maps ask for (${DEFAULT-VALUE}).")
    private String size = "";

    @Option(names = "--scale", defaultValue = "1", description = "Pixels of the file per pixel (${DEFAULT-VALUE}).")
    private double scale;

    @Option(names = "--dpi", description = "Pixels per inch of a size in cm or mm (300).")
    private @Nullable Double dpi;

    @Option(
            names = "--type",
            paramLabel = "HEIGHT",
            description = "Height of the smallest type: pixels, or points on paper (12; presets have their own)."
                    + " Lines and markers follow.")
    private @Nullable Double type;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "The title of a figure; the scenario's by default, else its landscape's name.")
    private @Nullable String title;

    /// The scenario with the title that its figure is to have.
    ///
    /// @throws InputException when that is too long
    public Scenario titled(Scenario scenario) throws InputException {
        if (title != null && !TextLength.TITLE.fits(title)) {
            throw new InputException(Messages.title(TextLength.TITLE.expectation(title)));
        }
        return title == null ? scenario : scenario.withTitle(title);
    }

    /// Whether it is not the usual size.
    boolean isSaid() {
        return !size.equals(USUAL);
    }

    /// @throws InputException when the size is none, too small or too large
    public Sheet sheet() throws InputException {
        Page page = page();
        Sheet sheet = page.sheet();
        if (!(scale > 0) || !fits(sheet.width() * sheet.scale() * scale, sheet.height() * sheet.scale() * scale)) {
            throw new InputException(Messages.tooLarge(size, scale));
        }
        if (!page.unit().paper() && (page.width() < Page.MIN || page.height() < Page.MIN)) {
            throw new InputException(Messages.tooSmall(Page.MIN, size));
        }
        return new Sheet(sheet.width(), sheet.height(), sheet.unit(), sheet.scale() * scale, sheet.text());
    }

    /// The sheet of a figure. One that is called a column of a paper is as wide as that, and as high as its type and
    /// its maps ask for.
    ///
    /// @param room the part of what the figure asks for that it has on a sheet, at most 1
    public Sheet sheet(ToDoubleFunction<Sheet> room) throws InputException {
        Sheet sheet = sheet();
        if (Preset.of(size).isEmpty() || !page().unit().paper()) {
            return sheet;
        }
        Sheet best = sheet;
        double most = room.applyAsDouble(sheet);
        for (Sheet tried = sheet;
                most < ENOUGH
                        && tried.height() < HIGHEST * sheet.width()
                        && (most < NEARLY || tried.height() < IN_VAIN * best.height()); ) {
            tried = tried.withHeight(tried.height() * HIGHER);
            double has = room.applyAsDouble(tried);
            // Not ever higher for next to nothing.
            if (has > most + 1 - ENOUGH) {
                most = has;
                best = tried;
            }
        }
        return best;
    }

    private static boolean fits(double columns, double rows) {
        return columns > 0 && rows > 0 && columns * rows <= Page.MAX_PIXELS;
    }

    private Page page() throws InputException {
        Page page = spoken();
        if (dpi != null && !page.unit().paper()) {
            throw new InputException(Messages.dpiOfPixels(size));
        }
        if (dpi != null && !(dpi >= Page.MIN_DPI && dpi <= Page.MAX_DPI)) {
            throw new InputException(Messages.outside("--dpi", Page.MIN_DPI, Page.MAX_DPI, dpi));
        }
        if (type != null && !(type >= Page.MIN_TYPE && type <= Page.MAX_TYPE)) {
            throw new InputException(Messages.outside("--type", Page.MIN_TYPE, Page.MAX_TYPE, type));
        }
        Page fine = dpi == null ? page : page.withDpi(dpi);
        return type == null ? fine : fine.withType(type);
    }

    private Page spoken() throws InputException {
        Optional<Preset> preset = Preset.of(size);
        if (preset.isPresent()) {
            return preset.get().page();
        }
        Matcher pixels = PIXELS.matcher(size);
        if (pixels.matches()) {
            return page(pixels, Page.Unit.PIXELS);
        }
        Matcher paper = PAPER.matcher(size);
        if (paper.matches()) {
            return page(paper, paper.group(3).equals("cm") ? Page.Unit.CENTIMETRES : Page.Unit.MILLIMETRES);
        }
        throw new InputException(Messages.size(Preset.words(), size));
    }

    private static Page page(Matcher size, Page.Unit unit) {
        double width = Double.parseDouble(size.group(1));
        double height = Double.parseDouble(size.group(2));
        return new Page(width, height, unit, Page.USUAL_DPI, Page.USUAL_TYPE);
    }
}
