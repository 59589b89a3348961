package io.github.thalweg.figure.style;

/// Sizes of type and lines, in pixels before scaling for the screen.
///
/// @param small      axis numbers and secondary text
/// @param normal     legend and labels
/// @param title      titles
/// @param trajectory width of a run's line on the map
/// @param casing     width of the background's line under it
/// @param trace      width of a run's line in a plot
/// @param thin       width of secondary lines: effective rates, contours' strong levels
/// @param hairline   width of grid lines, frames and contours
/// @param head       radius of the marker at a run's head
public record Metrics(
        double small,
        double normal,
        double title,
        double trajectory,
        double casing,
        double trace,
        double thin,
        double hairline,
        double head) {
    /// The sizes of the window and of figures.
    public static final Metrics NORMAL = new Metrics(12, 13, 14, 2.4, 4.6, 2, 1, 1, 6);

    /// The same with the runs' lines so many times as wide.
    Metrics withLines(double factor) {
        return new Metrics(
                small,
                normal,
                title,
                trajectory * factor,
                trajectory * (factor - 1) + casing,
                trace * factor,
                thin * factor,
                hairline,
                head);
    }

    /// The same with markers so many times as large.
    Metrics withHeads(double factor) {
        return new Metrics(small, normal, title, trajectory, casing, trace, thin, hairline, head * factor);
    }

    /// The same sizes multiplied, for a projector.
    public Metrics times(double factor) {
        return new Metrics(
                small * factor,
                normal * factor,
                title * factor,
                trajectory * factor,
                casing * factor,
                trace * factor,
                thin * factor,
                hairline * Math.sqrt(factor),
                head * factor);
    }
}
