package io.github.thalweg.landscape;

/// Sentences about landscapes.
final class Messages {
    static final String TYPED = "Typed formula";

    private Messages() {}

    static String view(double xMin, double xMax, double yMin, double yMax) {
        return "a view must be [x_min, x_max, y_min, y_max] with x_min < x_max and y_min < y_max, was [" + xMin + ", "
                + xMax + ", " + yMin + ", " + yMax + "]";
    }

    static String viewOfLine(double xMin, double xMax) {
        return "a view must be [x_min, x_max] with x_min < x_max, was [" + xMin + ", " + xMax + "]";
    }

    static String side(double min, double max, double found) {
        return "a view must have sides from " + min + " to " + max + ", was one of " + found;
    }
}
