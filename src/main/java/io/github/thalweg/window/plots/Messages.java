package io.github.thalweg.window.plots;

/// Texts of the plots.
final class Messages {
    static final String UP = "Series of the vertical axis";
    static final String ACROSS = "Series of the horizontal axis";
    static final String LOG_AXES_HELP = "Logarithmic axes where the values allow it, or linear ones";
    static final String CHOOSE = "Choose a plot";
    static final String LINEAR_ONLY = "Linear, for the loss falls below zero";
    static final String AXIS_HELP = "Logarithmic or linear axis";

    private Messages() {}

    static String pairAxes(boolean log) {
        return "One series over another: " + (log ? "logarithmic" : "linear") + " axes";
    }

    static String overUpdates(String title) {
        return title + " over the updates";
    }
}
