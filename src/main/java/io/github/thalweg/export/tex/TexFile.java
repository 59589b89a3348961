package io.github.thalweg.export.tex;

import io.github.thalweg.figure.Axes;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.FigureSpec;
import io.github.thalweg.figure.Figures;
import io.github.thalweg.figure.curve.Lifted;
import io.github.thalweg.figure.map.LandscapeLayer;
import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ColorBar;
import io.github.thalweg.figure.scale.Ground;
import io.github.thalweg.figure.style.Sheet;
import io.github.thalweg.figure.style.Theme;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writer of a figure as a TeX document of its own: axes of pgfplots with the numbers themselves, and around them
/// the same titles, markers and legend as in any figure. The scenario stands behind the document's end, where TeX
/// does not read.
public final class TexFile {
    private TexFile() {}

    /// @param enclosure the scenario, as files carry it
    public static void write(FigureInput input, FigureSpec spec, String enclosure, OutputStream out)
            throws IOException {
        Sheet sheet = Figures.sheet(input, spec);
        var picture = new TexPicture();
        picture.line("\\begin{tikzpicture}")
                .line("\\useasboundingbox (0bp,0bp) rectangle " + TexPicture.at(sheet.width(), sheet.height()) + ";")
                .line("\\clip (0bp,0bp) rectangle " + TexPicture.at(sheet.width(), sheet.height()) + ";");
        var g = new TexGraphics(picture);
        Figures.paint(input, spec, g, new Numbers(input, spec, picture));
        picture.line("\\end{tikzpicture}");
        String document =
                preamble(input, spec) + "\\begin{document}\n" + picture + "\\end{document}\n" + enclosure + "\n";
        out.write(document.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes axes into the picture where they are in the order of painting.
    private record Numbers(FigureInput input, FigureSpec spec, TexPicture picture) implements Axes {
        @Override
        public void map(AffineTransform place, MapFrame frame, Ground ground) {
            double text = text(place);
            var map = new TexMap(Lifted.of(input), frame, ground, text);
            picture.line(map.axis(on(place, frame.view().plot())));
            picture.line(map.names(on(place, frame.view().plot())));
            if (frame.colorBar() && ground instanceof LandscapeLayer layer) {
                double titleX = ColorBar.titleX(layer.values(), frame.colorBarPlace(), frame.theme());
                picture.line(map.colorBar(
                        layer,
                        on(place, frame.colorBarPlace()),
                        place.transform(new Point2D.Double(titleX, 0), null).getX()));
            }
        }

        @Override
        public void plot(AffineTransform place, TracePlot plot) {
            double text = text(place);
            Rectangle2D r = on(place, plot.plot());
            double small = spec.theme().metrics().small() * text;
            picture.line(new TexPlot(input, plot, spec.theme(), text).axis(r))
                    .line("\\node[numbers,anchor=base,inner sep=0pt] at "
                            + TexPicture.at(r.getCenterX(), r.getMaxY() + 2.95 * small) + " {"
                            + TexText.of(plot.acrossTitle()) + "};");
        }

        /// Lengths of the sheet for each of a part's, as numbers beside axes have them from here on: where a figure has
        /// little room all of it is smaller.
        private double text(AffineTransform place) {
            picture.line(numbers(spec.theme().metrics().small() * place.getScaleX()));
            return place.getScaleX();
        }

        private static Rectangle2D on(AffineTransform place, Rectangle2D r) {
            return place.createTransformedShape(r).getBounds2D();
        }
    }

    private static String preamble(FigureInput input, FigureSpec spec) {
        Theme theme = spec.theme();
        var colors = new StringBuilder();
        color(colors, "background", theme.background());
        color(colors, "panel", theme.panel());
        color(colors, "line", theme.line());
        color(colors, "frame", theme.frame());
        color(colors, "secondary", theme.secondary());
        color(colors, "warning", theme.warning());
        for (int run = 0; run < input.trajectories().size(); run++) {
            color(colors, "run" + run, input.style(run).color(theme));
        }
        double small = theme.metrics().small() * spec.sheet().text();
        return """
                % Made with Thalweg. pdflatex makes a page of the figure's size of it; to include the figure elsewhere, take the
                % tikzpicture and the lines before the document begins.
                % The tables hold the numbers that were computed, in full. Rows that could not be seen at this size are left out;
                % lines are cut a little outside of their axis, and values below a logarithmic axis stand at its floor.
                \\documentclass[border=0pt]{standalone}
                \\usepackage[T1]{fontenc}
                \\usepackage[utf8]{inputenc}
                \\usepackage{textcomp}
                \\usepackage{lmodern}
                \\usepackage{tgheros}
                \\renewcommand{\\familydefault}{\\sfdefault}
                \\renewcommand{\\ttdefault}{lmtt}
                \\usepackage{pgfplots}
                \\usetikzlibrary{patterns}
                \\pgfplotsset{compat=1.16}
                """ + (spec.figure() == Figure.SURFACE ? TexImage.PREAMBLE : "") + numbers(small) + "\n" + colors;
    }

    /// The letters of numbers beside axes from here on.
    private static String numbers(double small) {
        return "\\tikzset{numbers/.style={" + TexPicture.font(small) + "}}";
    }

    private static void color(StringBuilder colors, String name, java.awt.Color color) {
        colors.append(String.format(
                java.util.Locale.ROOT, "\\definecolor{%s}{HTML}{%06X}\n", name, color.getRGB() & 0xffffff));
    }

    /// Text in a comment, which ends with its line.
    static String comment(String text) {
        return text.replaceAll("[^ -~]|\\\\", "?");
    }
}
