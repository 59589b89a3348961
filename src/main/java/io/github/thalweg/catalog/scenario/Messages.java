package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.landscape.Minimum;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Sentences about scenarios that cannot be read.
final class Messages {
    static final String NONE_OF_THEIR_KEYS =
            "expected a scenario, a landscape, an optimizer or a schedule, found none of their keys";
    static final String PICTURE = "picture or document with its scenario";
    static final String PAIR = "a pair [in x, in y]";
    static final String NO_EXAMPLES = "`sampling` says how rows are drawn; this landscape has no table of examples";
    static final String NO_EPOCHS =
            "`epochs` counts how often all rows are seen; this landscape has no table of examples; expected"
                    + " steps = 200";
    static final String STEPS_AND_EPOCHS = "expected either `steps` or `epochs`, found both";
    static final String NOISE = "a number, a pair of them or an expression of theta, g and t";
    static final String NO_ROWS_HELD_OUT =
            "`mean` and `sum` in [validation] go over the rows held out; expected `held_out` in [landscape.data],"
                    + " found none";
    static final String RATE_OF_INNER = "`lr` belongs to the outer optimizer, found one in inner";
    static final String BATCH_BESIDE_NOISE = "a run with `noise` has its `batch` in there, found one beside it";
    static final String NOISE_OF_RUN = "`noise` of a run";
    static final String TEXT = "a text that is not empty";
    static final String RUNS = "[[run]], in two pairs of brackets: there may be several";
    static final String SCHEDULE = "a table or a list of at least one";
    static final String WATCHES_NOTHING =
            "this schedule reads the validation loss, which is undefined: there is no [validation], and nothing is"
                    + " held out";
    static final String ONE_LINE = "one line without a comment";
    static final String POINT_OF_TWO = "a point [x, y], since y stands in the landscape's formula";
    static final String PART_OF_WINDOW = "part of the window";
    static final String SHOW_OF_WINDOW = "`show` of [window]";

    static final String SAMPLING_WITHOUT_BATCH =
            "`sampling` has no effect: each update sees all rows; expected `batch`, found none";
    static final String BATCH_WITHOUT_NOISE =
            "`batch` has no effect: the gradient is exact; expected [noise] with `gradient`, found none";

    static final String AXIS = "an axis that rises, as lr, run1.lr=0.01:1 or run1.lr=1e-4:1:log, which is above 0";

    private Messages() {}

    static String noMinimum(Minimum listed, Minimum lower, boolean oneVariable) {
        return "expected minima, found " + place(listed, oneVariable) + ", where f is " + Numbers.text(listed.value())
                + "; beside it at " + place(lower, oneVariable) + " f is " + Numbers.text(lower.value());
    }

    private static String place(Minimum minimum, boolean oneVariable) {
        String x = Numbers.text(minimum.at().x());
        return oneVariable ? x : "(" + x + ", " + Numbers.text(minimum.at().y()) + ")";
    }

    static String manyMarks(int most, int found) {
        return "`marks` must be at most " + most + " updates, found " + found;
    }

    static String tooManyEpochs(int most, int epochs, double updates) {
        return "expected `epochs` of at most " + most + " updates for each run, found " + epochs + ", which are "
                + Numbers.text(updates);
    }

    static String notAnId(String id, String kind) {
        return "`" + id + "` in [" + kind + "] must be letters, digits, - and _";
    }

    static String landscapeUseOrFormula(boolean both) {
        return "[landscape] must have either `use` or `formula`, found " + (both ? "both" : "neither");
    }

    static String scheduleUseOrFormula(boolean both) {
        return "a schedule must have either `use` or `formula`, found " + (both ? "both" : "neither");
    }

    static String isFormula(String text) {
        return text + " is a formula: formula = \"" + text + "\"";
    }

    static String isSchedule(String id) {
        return id + " is a schedule, beside the optimizer: schedule = { use = \"" + id + "\" }";
    }

    static String isOptimizer(String id) {
        return id + " is an optimizer, beside the schedule: optimizer = { use = \"" + id + "\" }";
    }

    static String lambda(String word) {
        return word + " is a formula here: schedule = { formula = \"lr0*0.95^k\" }";
    }

    static String sequence(String word) {
        return word + " is a list here: schedule = [{ use = \"warm-up\", for = 10 }, { use = \"cosine\" }]";
    }

    static String parameter(String name) {
        return "the parameter " + name;
    }

    static String cannotBeInner(String rule) {
        return "`" + rule + "` looks along the surface itself and cannot be the inner optimizer; expected one whose"
                + " rule is a text";
    }

    static String wrappedTooDeeply(int deepest) {
        return "optimizers may wrap one another at most " + deepest + " deep, found more";
    }

    static String labelTwice(String label, int run) {
        return "`label` must differ from the other labels, \"" + label + "\" is that of run " + run;
    }

    static String newerFormat(double found) {
        return "this file needs a newer Thalweg: expected format 1, found " + Numbers.text(found);
    }

    static String yInFormula(String formula) {
        return "the scenario has one variable; expected a formula without y, found " + formula;
    }

    static String yIn(String key) {
        return "expected a formula without y, since the scenario has one variable, found y in `" + key + "`";
    }

    static String noNoise(String path) {
        return "the scenario has no noise, found " + path;
    }

    static String noEarlyStop(String path) {
        return "the scenario does not stop early, found " + path;
    }

    static String noOption(@Nullable Collection<String> options, String found) {
        return "expected an option of [study], which has " + (options == null ? "none" : String.join(", ", options))
                + ", found " + found;
    }

    static String tooLarge(Path file) {
        return file + ": expected at most 100 MB, found more";
    }

    static String isTable(Path file) {
        return file + ": expected a scenario, found a table; `thalweg import` makes a scenario of it";
    }

    static String noScenarioIn(Path file) {
        return file + ": expected a picture or document that carries a scenario, found none in it";
    }

    static String inStudy(@Nullable String problem) {
        return "[study]: " + problem;
    }
}
