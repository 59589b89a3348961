package io.github.thalweg.window.map;

/// Texts of map and surface.
public final class Messages {
    static final String MAP_AND_DATA = "Map and data";
    static final String NOT_ALL_MINIMA = "not all minima";
    static final String HEIGHTS_HELP = "Scale of the heights";
    static final String TURN = "Turn the surface slowly";
    static final String PAINT = "Paint on the map";
    static final String PAINT_HELP = "Paint bumps and pits on the map";
    static final String BEST_SIDE = "Show the surface from its best side";
    public static final String MOVE_VIEW = "move the view";
    public static final String MOVE_START = "move the start";
    static final String CURVE = "Curve of the landscape and the runs";
    static final String MAP = "Map of the landscape and the runs";
    static final String FIT = "fit the view";
    static final String NO_SURFACE = "f(x) is a curve and has no surface; a formula with y has one";
    static final String SURFACE = "Surface of the landscape and the runs";

    private Messages() {}

    static String heights(String scale) {
        return "Heights of the surface: " + scale;
    }

    static String firstMaps(int most, int wanted) {
        return "One map per run shows the first " + most + " of " + wanted + " runs; hide some to see others";
    }

    static String moveStart(String run) {
        return "move the start of " + run;
    }

    static String start(String run) {
        return "Start of " + run;
    }
}
