package io.github.thalweg.window.export;

/// Texts of the export.
final class Messages {
    static final String EQUAL_UNITS = "Equal units on both axes";
    static final String VALUES_ON_CONTOURS = "Values on contours";
    static final String LETTERS_OF_PANELS = "Letters of panels";
    static final String OUTLINES = "SVG letters as outlines";
    static final String STATE = "Every name of the rules";
    static final String COMMAS = "Decimal commas, for spreadsheets that write 0,5";
    static final String FIRST_UPDATE = "first update";
    static final String LAST_UPDATE = "last update";
    static final String EVERY = "updates from row to row";
    static final String FIRST_ROWS = "First rows of the data";
    static final String COPIED_FIGURE = "Copied the figure";
    static final String COPIED_SCENARIO = "Copied the scenario";
    static final String SERIES_HELP = "What is shown over what: series of the runs, or expressions of series";
    static final String PLOTS_OVER = "Plots over";
    static final String TITLE_HELP = "What stands over the figure; empty for the landscape's name";
    static final String AXES_AND_LINES = "Axes and lines";
    static final String VARIABLE = "Rule variable";
    static final String VARIABLE_HELP = "A name of the rules' texts";
    static final String RUN_HELP = "The run whose step, curvature and stability limit are shown";
    static final String UPDATE_HELP = "The update that is shown";
    static final String LOG_PLOTS = "Logarithmic plots";
    static final String AS_MATHEMATICS = "As mathematics";
    static final String CAPTION = "Caption with all settings";
    static final String TRANSPARENT = "Transparent background";
    static final String HIGH_CONTRAST = "High contrast";
    static final String COPY_FIGURE = "Copy figure";
    static final String COPY_DATA = "Copy data";
    static final String COPY_SCENARIO = "Copy scenario";
    static final String PROGRESS = "Progress of the export";
    static final String PREVIEW = "Preview of the figure";
    static final String NOT_COMPUTED = "there is nothing to draw before the first scenario is computed";
    static final String CANCELLED = "Export cancelled, nothing was written";
    static final String NO_MEMORY = "this picture needs more memory than there is: a smaller one will fit";
    static final String OWN_SIZE = "Own size";
    static final String SIZE_HELP = "A usual size, or your own";
    static final String SIDES_HELP = "Width and height";
    static final String DPI_HELP = "Pixels per inch of paper";
    static final String TYPE_HELP = "Height of the smallest type; lines and markers follow";
    static final String FRAMES_PER_SECOND = "frames per second";
    static final String LOOP = "Play again and again";
    static final String LOOP_HELP = "Else it is played once";
    static final String LENGTH_HELP = "How long the playhead moves";
    static final String FRAMES_HELP = "Frames per second";
    static final String PAUSE_HELP = "How long the last frame stays";
    static final String AT_END = "s at the end";
    static final String UPDATES_HELP = "Where it begins and ends";
    static final String TITLE_EDIT = "change the title";

    private Messages() {}

    static String tooManyRows(long most, long rows) {
        return "Expected at most " + most + " rows for the clipboard, found " + rows + ": a file can hold them";
    }
}
