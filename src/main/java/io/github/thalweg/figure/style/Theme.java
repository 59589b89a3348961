package io.github.thalweg.figure.style;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/// The colours and sizes of everything that is drawn.
///
/// @param background behind the panels
/// @param panel      behind figures; also the casing of trajectories
/// @param line       hairlines: grid lines, hatching, borders of panels
/// @param frame      outlines and ticks of what is measured, at least 3:1 against the panel
/// @param accent     selection and links
/// @param warning    what went wrong: divergence, leaving the view
/// @param contour    contour lines, translucent
/// @param runs       colours of the runs, twelve; the first eight are told apart on grey paper and by the colour-blind,
///                   those after them together with dash and marker
/// @param map        the quiet palette of the map, from low to high
/// @param terrain    the strong one, evenly apart
public record Theme(
        Color background,
        Color panel,
        Color line,
        Color frame,
        Color text,
        Color secondary,
        Color accent,
        Color warning,
        Color contour,
        List<Color> runs,
        List<Color> map,
        List<Lab> terrain,
        Metrics metrics) {
    /// The lesser side of a picture, in heights of the type, below which markers are smaller.
    private static final double SIDE_FOR_HEADS = 20;

    private static final double LEAST_HEADS = 0.55;

    public static final Theme LIGHT = new Theme(
            Colors.hex("f4f6f8"),
            Colors.hex("ffffff"),
            Colors.hex("dde2e8"),
            Colors.hex("808b97"),
            Colors.hex("1a2027"),
            Colors.hex("5c6773"),
            Colors.hex("2563c9"),
            Colors.hex("b3261e"),
            Colors.hex("52667a", 0.42),
            Colors.list("3a64f4 b00904 00a659 5d0063 e05404 b32e6f 4632b4 800529 ac7aa7 4f7a51 75639d 0a5d44"),
            Colors.list("c4d8ea dbe7f0 eef2f4 faf8f3"),
            List.of(
                    new Lab(34, -6, -34),
                    new Lab(48, -12, -30),
                    new Lab(62, -16, -20),
                    new Lab(75, -14, -4),
                    new Lab(85, -6, 12),
                    new Lab(92, 0, 14),
                    new Lab(96, 1, 8)),
            Metrics.NORMAL);

    public static final Theme DARK = new Theme(
            Colors.hex("12161b"),
            Colors.hex("1a1f26"),
            Colors.hex("2b323b"),
            Colors.hex("707c8a"),
            Colors.hex("e6eaef"),
            Colors.hex("97a3b0"),
            Colors.hex("7fb0ff"),
            Colors.hex("ff8a80"),
            Colors.hex("a9bacb", 0.30),
            Colors.list("5970f4 fd7008 6ff5c7 deaaf9 349d64 fdc37c f6f60c 04beb6 b36d8a 9283bb dd8d8b 78b153"),
            Colors.list("102034 1b2a3c 283443 363c46"),
            List.of(
                    new Lab(62, -14, -38),
                    new Lab(50, -10, -34),
                    new Lab(40, -6, -26),
                    new Lab(31, -3, -18),
                    new Lab(25, 0, -12),
                    new Lab(21, 1, -8),
                    new Lab(18, 1, -5)),
            Metrics.NORMAL);

    public static final Theme HIGH_CONTRAST = new Theme(
            Colors.hex("000000"),
            Colors.hex("000000"),
            Colors.hex("8c8c8c"),
            Colors.hex("b4b4b4"),
            Colors.hex("ffffff"),
            Colors.hex("e0e0e0"),
            Colors.hex("ffd60a"),
            Colors.hex("ff6e6e"),
            Colors.hex("ffffff", 0.45),
            Colors.list("5970f4 fd7008 6ff5c7 deaaf9 349d64 fdc37c f6f60c 04beb6 b36d8a 9283bb dd8d8b 78b153"),
            Colors.list("000000 0d0d10 1c1c20 2c2c32"),
            List.of(
                    new Lab(90, -16, -16),
                    new Lab(74, -22, -32),
                    new Lab(56, -12, -42),
                    new Lab(38, 2, -44),
                    new Lab(22, 6, -32),
                    new Lab(10, 3, -16),
                    new Lab(0, 0, 0)),
            Metrics.NORMAL);

    public Theme {
        runs = List.copyOf(runs);
        map = List.copyOf(map);
        terrain = List.copyOf(terrain);
    }

    /// Whether what is drawn is lighter than the ground.
    public boolean isDark() {
        return Lab.of(panel).lightness() < 50;
    }

    /// The same with the runs' lines so many times as wide.
    public Theme withLines(double factor) {
        return with(runs, metrics.withLines(factor));
    }

    /// The same with markers so many times as large.
    public Theme withHeads(double factor) {
        return with(runs, metrics.withHeads(factor));
    }

    /// The same with markers that leave room for the ways in a small picture.
    ///
    /// @param side the lesser side of what is drawn, in pixels
    public Theme withHeadsFor(double side) {
        return withHeads(Math.clamp(side / metrics.small() / SIDE_FOR_HEADS, LEAST_HEADS, 1));
    }

    /// The same with these colours of runs before its own.
    public Theme withRuns(List<Color> first) {
        var colors = new ArrayList<>(first);
        colors.addAll(runs.subList(Math.min(first.size(), runs.size()), runs.size()));
        return with(colors, metrics);
    }

    /// The same colours with larger type and thicker lines.
    ///
    /// @param factor above 0; 1.5 for a projector
    public Theme enlarged(double factor) {
        return with(runs, metrics.times(factor));
    }

    private Theme with(List<Color> colors, Metrics sizes) {
        return new Theme(
                background, panel, line, frame, text, secondary, accent, warning, contour, colors, map, terrain, sizes);
    }
}
