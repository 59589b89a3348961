package io.github.thalweg.export.tex;

import io.github.thalweg.figure.curve.CurveGround;
import io.github.thalweg.figure.map.Contour;
import io.github.thalweg.figure.map.ContourLabel;
import io.github.thalweg.figure.map.LandscapeLayer;
import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.map.TrajectoryPainter;
import io.github.thalweg.figure.plot.TracePlot;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.ColorBar;
import io.github.thalweg.figure.scale.Ground;
import io.github.thalweg.figure.style.RunStyle;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.run.ensemble.Ensemble;
import io.github.thalweg.run.trajectory.Trajectory;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;

/// A map as an axis of pgfplots: colours from a mesh of values, contours and runs as tables.
///
/// @param text lengths of the sheet for each of the frame's
record TexMap(FigureInput input, MapFrame frame, Ground ground, double text) {
    /// Nodes of the mesh in each direction: TeX keeps every one of them in its memory.
    private static final int NODES = 72;

    /// @param place of the plot on the sheet
    String axis(Rectangle2D place) {
        Box box = frame.view().box();
        var axis = new TexAxis(place)
                .range("x", box.xMin(), box.xMax())
                .range("y", box.yMin(), box.yMax())
                .ticks("x", frame.xTicks())
                .ticks("y", frame.yTicks())
                .add("axis line style={draw=frame}", "tick style={draw=frame}", "axis on top")
                .add("major tick length=" + TexPicture.length(4 * text))
                .add("ticklabel style={numbers,text=secondary}")
                .add(TexAxis.below((1.55 * theme().metrics().small() - 4) * text));
        var data = new StringBuilder();
        switch (ground) {
            case LandscapeLayer layer -> landscape(axis, layer, data);
            case CurveGround curve -> data.append(curve(curve));
            default -> throw new IllegalStateException("no axis for " + ground);
        }
        input.visible().forEach(run -> data.append(ends(run)));
        input.visible().forEach(run -> data.append(future(run)));
        input.visible().forEach(run -> data.append(past(run)));
        return axis.around(data.toString());
    }

    private void landscape(TexAxis axis, LandscapeLayer layer, StringBuilder data) {
        axis.add("colormap={landscape}{" + stops(layer) + "}", "point meta min=0", "point meta max=1");
        String mesh = mesh(layer);
        if (mesh.contains("nan")) {
            axis.add(
                    "axis background/.style={fill=background,postaction={pattern=north east lines,pattern color=line}}");
        }
        data.append(mesh);
        layer.contours().forEach(contour -> data.append(contour(layer, contour)));
        layer.labels(frame.view()).forEach(label -> data.append(label(layer, label)));
    }

    /// The value of a contour, on a patch of the ground's colour: a line that touched it would be a minus sign.
    private String label(LandscapeLayer layer, ContourLabel label) {
        double place = layer.values().place(label.contour().level().value());
        String apart = TexPicture.length(0.4 * label.size() * text);
        return "\\node[" + TexPicture.font(label.size() * text) + ",rotate="
                + TexPicture.number(Math.rint(-Math.toDegrees(label.angle()) * 10) / 10) + ",text="
                + TexPicture.color(theme().text()) + ",fill="
                + TexPicture.color(layer.style().ground(place)) + ",inner xsep=" + apart
                + ",inner ysep=0pt] at (axis cs:"
                + TexPicture.number(frame.view().x(label.x())) + ","
                + TexPicture.number(frame.view().y(label.y())) + ") {" + TexText.of(label.text()) + "};\n";
    }

    private String curve(CurveGround curve) {
        var stroke = TexStroke.of(theme().metrics().trajectory() * 0.9 * text, new double[0]);
        stroke.add("unbounded coords=jump");
        return "% f(x)\n" + addplot(TexLines.of(curve.line(), frame.view()), "secondary", 1, stroke);
    }

    private static String stops(LandscapeLayer layer) {
        return layer.style().palette().stops(layer.style().theme()).stream()
                .map(c -> "rgb255=(" + c.getRed() + "," + c.getGreen() + "," + c.getBlue() + ")")
                .collect(Collectors.joining(" "));
    }

    private String mesh(LandscapeLayer layer) {
        Box box = frame.view().box();
        var rows = new StringBuilder(
                "% The colour at a place: 0 is the lower end of the scale, 1 the upper.\n\\addplot[surf,shader=interp,mesh/cols="
                        + NODES + ",mesh/ordering=x varies] table[x=x,y=y,point meta=\\thisrow{place}] {\nx y place\n");
        for (int row = 0; row < NODES; row++) {
            double y = box.yMin() + box.height() * row / (NODES - 1);
            for (int column = 0; column < NODES; column++) {
                double x = box.xMin() + box.width() * column / (NODES - 1);
                double place = layer.values().place(input.surface().value(x, y));
                rows.append(TexPicture.number(x))
                        .append(' ')
                        .append(TexPicture.number(y))
                        .append(' ');
                rows.append(Double.isNaN(place) ? "nan" : TexPicture.share(place))
                        .append('\n');
            }
        }
        return rows.append("};\n").toString();
    }

    private String contour(LandscapeLayer layer, Contour contour) {
        String rows = TexLines.of(contour.lines(), frame.view());
        if (rows.isEmpty()) {
            return "";
        }
        double width = layer.style().contourWidth(contour.level().strong()) * text;
        return "% f = " + contour.level().value() + "\n"
                + addplot(rows, TexPicture.color(layer.color(contour)), 1, TexStroke.of(width, new double[0]));
    }

    private String future(int run) {
        Trajectory way = input.trajectories().get(run);
        return line(run, input.head(run), way.updates(), TracePlot.FUTURE);
    }

    private String past(int run) {
        int head = input.head(run);
        String rows = TexLines.of(input.trajectories().get(run), 0, head, frame.view());
        if (rows.isEmpty()) {
            return "";
        }
        var casing = TexStroke.of(theme().metrics().casing() * text, new double[0]);
        casing.add("line cap=round,line join=round,forget plot");
        return addplot(rows, "panel", 1, casing) + line(run, 0, head, 1) + marks(run, head);
    }

    private String line(int run, int from, int to, double opacity) {
        RunStyle style = input.style(run);
        double width = theme().metrics().trajectory() * text;
        String rows = TexLines.of(input.trajectories().get(run), from, to, frame.view());
        var options = TexStroke.of(width, style.dash(width));
        options.add("line cap=round,line join=round");
        String what = opacity < 1 ? ", after the update that is shown" : "";
        return rows.isEmpty()
                ? ""
                : "% " + TexFile.comment(input.scenario().label(run)) + what + "\n"
                        + addplot(rows, "run" + run, opacity, options);
    }

    private String marks(int run, int head) {
        Trajectory way = input.trajectories().get(run);
        String rows = TrajectoryPainter.marked(way, head, frame.view()).stream()
                .map(row -> TexPicture.row(way.x(row), way.y(row)))
                .collect(Collectors.joining());
        return rows.isEmpty() ? "" : dots(rows, run, 1, theme().metrics().trajectory() * 1.1);
    }

    private String dots(String rows, int run, double opacity, double radius) {
        String size = "mark size=" + TexPicture.length(radius * text);
        return addplot(
                rows,
                "run" + run,
                opacity,
                List.of("only marks", "mark=*", size, "mark options={solid,line width=0pt}"));
    }

    static String addplot(String rows, String color, double opacity, List<String> options) {
        String faint = opacity < 1 ? ",opacity=" + TexPicture.share(opacity) : "";
        return "\\addplot[color=" + color + faint + "," + String.join(",", options) + "] table {\n" + rows + "};\n";
    }

    /// The places where the run's repetitions ended.
    private String ends(int run) {
        Ensemble ensemble = input.ensemble(run);
        if (ensemble == null) {
            return "";
        }
        var rows = new StringBuilder();
        for (int i = 0; i < ensemble.size(); i++) {
            Trajectory way = ensemble.member(i);
            double x = way.x(way.updates());
            double y = way.y(way.updates());
            boolean seen = frame.view()
                    .plot()
                    .contains(frame.view().pixelX(x), frame.view().pixelY(y));
            rows.append(seen ? TexPicture.row(x, y) : "");
        }
        return rows.isEmpty()
                ? ""
                : "% where the repetitions ended; their ways are not in this file\n"
                        + dots(rows.toString(), run, 0.8, theme().metrics().head() * 0.45);
    }

    private Theme theme() {
        return frame.theme();
    }

    /// The colours beside their values, with what they show along them.
    ///
    /// @param bar    on the sheet
    /// @param titleX the title's baseline on the sheet
    String colorBar(LandscapeLayer layer, Rectangle2D bar, double titleX) {
        List<Color> stops = layer.style().palette().stops(theme());
        var data = new StringBuilder();
        for (int i = 0; i + 1 < stops.size(); i++) {
            data.append("\\shade[bottom color=" + TexPicture.color(stops.get(i)) + ",top color="
                    + TexPicture.color(stops.get(i + 1)) + "] (axis cs:0," + (double) i / (stops.size() - 1)
                    + ") rectangle (axis cs:1," + (i + 1.0) / (stops.size() - 1) + ");\n");
        }
        String axis = new TexAxis(bar)
                .range("x", 0, 1)
                .range("y", 0, 1)
                .add("xtick=\\empty", "axis line style={draw=frame}", "tick style={draw=frame}", "tick pos=right")
                .add("major tick length=" + TexPicture.length(3 * text), "ticklabel style={numbers,text=secondary}")
                .ticks("y", ColorBar.labels(layer.values(), frame.view().plot().getHeight(), theme()))
                .around(data.toString());
        return axis + "\n" + power(layer, bar) + upward(title(layer), titleX, bar.getCenterY());
    }

    private String title(LandscapeLayer layer) {
        double height = frame.colorBarPlace().getHeight();
        return ColorBar.title(MapFrame.colorBarTitle(layer), height, theme());
    }

    /// The power of ten that the numbers of the bar share.
    private String power(LandscapeLayer layer, Rectangle2D bar) {
        String power = ColorBar.power(layer.values(), frame.view().plot().getHeight(), theme());
        Rectangle2D place = frame.colorBarPlace();
        double x = bar.getMaxX() + (ColorBar.numbersX(place, theme()) - place.getMaxX()) * text;
        double y = bar.getY() + (ColorBar.powerBase(place, theme()) - place.getY()) * text;
        return power.isEmpty()
                ? ""
                : "\\node[numbers,text=secondary,anchor=base west,inner sep=0pt] at " + TexPicture.at(x, y) + " {"
                        + TexText.of(power) + "};\n";
    }

    /// The names of the axes.
    ///
    /// @param place of the plot on the sheet
    String names(Rectangle2D place) {
        if (frame.nameBelow() == 0) {
            return "";
        }
        double left = place.getX() - (frame.view().plot().getX() - frame.nameLeft()) * text;
        return "\\node[numbers,anchor=base,inner sep=0pt] at "
                + TexPicture.at(place.getCenterX(), place.getMaxY() + frame.nameBelow() * text) + " {"
                + TexText.of(frame.xName()) + "};\n"
                + upward(frame.yName(), left, place.getCenterY());
    }

    private static String upward(String words, double x, double y) {
        return "\\node[numbers,rotate=90,anchor=base,inner sep=0pt] at " + TexPicture.at(x, y) + " {"
                + TexText.of(words) + "};";
    }
}
