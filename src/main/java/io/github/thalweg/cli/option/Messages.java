package io.github.thalweg.cli.option;

import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.landscape.Landscape;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sentences about options.
final class Messages {
    static final String NOT_GIVEN = "not given";
    static final String NO_FILE = "expected the name of a file, found nothing";
    static final String ONLY_RECORDED = "expected a run that is computed, found only recorded ones";
    static final String MODELS = "linear, logistic, huber, exponential, neuron";
    static final String NO_MODEL = "a table needs --model, one of " + MODELS + ", found none";
    static final String TWO_FILES = "with --model expected one table, found two files";
    static final String SOLUTIONS_ENDING = "--solutions is for a handout: -o must end in .pdf";
    static final String KEY_ALONE = "--key needs --student, found none";
    static final String SWEEP_WITHOUT_X = "--kind sweep needs --x, e.g. --x lr=1e-4:1:log, found none";
    static final String NO_TARGET = "--value updates needs --target: no minimum below the start is known";
    static final String LOOP_ELSEWHERE = "--loop is for a GIF: elsewhere the player decides";
    static final String STEP_OF_ANIMATION = "--step is for a still figure: an animation has --from-step and --to-step";
    static final String EPOCHS_OR_EVALUATIONS = "plots run over either --epochs or --evaluations, found both";
    static final String EPOCHS_WITHOUT_DATA = "--epochs needs a landscape from examples, with a [data] table";
    static final String THRESHOLD_ALONE = "--threshold needs --summary, found none";
    static final String SUMMARY_WITH_ROWS =
            "--summary has one row for each run: --all, --state, --from, --to and --every do not go with it";

    static final String IN_PAGE = "in a page";
    static final String IN_PROGRAM = "in a Python program";
    static final String IN_TEX = "in TeX";
    static final String IN_TABLE = "in a CSV";
    static final String IN_PICTURE = "in a picture";
    static final String NOT_UPDATES = "without --value updates";
    static final String NOT_ENSEMBLE = "without --kind ensemble";
    static final String IN_ANIMATION = "in an animation";
    static final String IN_LESSON = "of a lesson's page or handout";
    static final String OUTSIDE_SVG = "but in an SVG";
    static final String WITHOUT_ROWS = "on a landscape without rows";

    static final String ONE_EACH = "; each parameter has an option of its own: --set a=1 --set b=2";

    private Messages() {}

    /// @param where what the option cannot change
    static String idle(String option, String where) {
        return option + " changes nothing " + where;
    }

    /// @param figures those that the option is for
    static String idle(String option, Figure figure, Set<Figure> figures) {
        return idle(option, with(figure)) + "; it is for "
                + figures.stream().sorted().map(Figure::word).collect(Collectors.joining(", "));
    }

    static String with(Figure figure) {
        return "with --figure " + figure.word();
    }

    static String idleRun(Figure figure) {
        return idle("--run", with(figure)) + "; it is for step and data, and for overlays of one run";
    }

    static String axis(String option, String text) {
        return option + " must be NUMBER=FROM:TO, NUMBER=FROM:TO:log or NUMBER=FROM:TO:linear,"
                + " e.g. run1.lr=1e-4:1:log, was " + text;
    }

    static String captionEnding(Path file) {
        return "--caption-file must end in .txt or .tex, was " + file;
    }

    static String oneOf(String option, Collection<String> choices, String word) {
        return option + " must be one of " + String.join(", ", choices) + ", was " + word;
    }

    static String oneOf(String option, Collection<String> choices, String word, @Nullable String near) {
        return oneOf(option, choices, word) + (near == null ? "" : "; did you mean " + near + "?");
    }

    static String recorded(String run) {
        return run + " is a recorded run; expected one that is computed";
    }

    static String importEnding(String ending, Path file) {
        return "-o must end with " + ending + ", was " + file;
    }

    static String sameFile(Path file) {
        return "-o must be another file than " + file;
    }

    static String noColumns(List<String> columns) {
        return "a table needs --inputs and --target, of the columns "
                + columns.stream().limit(16).map(Messages::named).collect(Collectors.joining(", "))
                + (columns.size() > 16 ? ", ..." : "");
    }

    /// A name that has a comma or a quote stands in quotes, as on the command line.
    private static String named(String column) {
        return column.matches("[^,'\"]*") ? column : "'" + column + "'";
    }

    static String part(String option, double found) {
        return option + " must be a part of the rows, above 0 and below 1, was " + Numbers.text(found);
    }

    static String forLesson(String option) {
        return option + " is for a lesson, found a scenario";
    }

    static String outside(String option, Number least, Number most, Number value) {
        return option + " must be in [" + least + ", " + most + "], was " + value;
    }

    static String below(String option, long least, long value) {
        return option + " must be at least " + least + ", was " + value;
    }

    static String valueOfSweep(String kind) {
        return "--value needs --kind sweep, was " + kind;
    }

    /// With the numbers of runs, from 0.
    static String severalRuns(Collection<Integer> runs) {
        return "--run, --x and --y must name the same run, found runs "
                + String.join(
                        " and ",
                        runs.stream().map(each -> Integer.toString(each + 1)).toList());
    }

    static String noRun(boolean shown) {
        return "a map needs a run, found none" + (shown ? " that is shown" : "");
    }

    static String decimalPoint(String number) {
        return "; decimals have a point: " + number;
    }

    static String noNumbers(String option, String text) {
        return option + " needs numbers, found \"" + text + "\"";
    }

    static String notANumber(String found) {
        return "expected a number, found \"" + found + "\"";
    }

    static String notWhole(String found) {
        return "expected a whole number, found \"" + found + "\"";
    }

    static String title(String expectation) {
        return "--title: expected " + expectation;
    }

    static String tooLarge(String size, double scale) {
        return "--size times --scale must be above 0 and at most 100 million pixels, was " + size + " x " + scale;
    }

    static String tooSmall(int least, String size) {
        return "--size must be at least " + least + "x" + least + ", was " + size;
    }

    static String dpiOfPixels(String size) {
        return "--dpi needs a --size in cm or mm, was " + size;
    }

    static String size(List<String> presets, String size) {
        return "--size must be WxH in pixels, e.g. 1200x700, WxHcm, WxHmm, or one of " + String.join(", ", presets)
                + ", was " + size;
    }

    static String turntable(String endings) {
        return "--turntable is for animations of --figure surface: -o must end in " + endings;
    }

    static String playing(String endings) {
        return "--length, --fps, --hold, --loop, --from-step and --to-step are for animations: -o must end in "
                + endings;
    }

    static String loop(String word) {
        return "--loop must be a whole number from 1 to 65536, or forever, was " + word;
    }

    static String forProgram(String option, Path target) {
        return option + " is for a Python program: -o must end in .py, was " + target;
    }

    static String with(String word) {
        return "--with must be torch, was " + word;
    }

    static String severalScenarios(String figure) {
        return "several scenarios need --figure maps, was " + figure;
    }

    static String replay(Path target) {
        return "--replay is for a page: -o must end in .html, was " + target;
    }

    static String noData(Landscape landscape) {
        return "--figure data " + io.github.thalweg.figure.data.Messages.nothing(landscape);
    }
}
