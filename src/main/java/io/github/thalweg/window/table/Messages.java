package io.github.thalweg.window.table;

import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.landscape.data.KindsText;
import io.github.thalweg.run.scenario.Scenario;
import java.util.List;

/// Sentences of the dialog that makes landscapes of tables.
final class Messages {
    static final String ADD_RUNS = "add recorded runs";
    static final String PASTED = "Pasted table";
    static final String SECOND = "Second input";
    static final String STANDARDIZE = "Standardize the inputs";
    static final String MAKE = "Make the landscape";
    static final String TITLE = "Landscape from a table";
    static final String MODEL_HELP = "What is fitted to the rows, by its numbers x and y";
    static final String INPUT_HELP = "The column that the model sees";
    static final String SECOND_HELP = "A further column that the model sees";
    static final String TARGET_HELP = "The column that the model should meet";
    static final String STANDARDIZE_HELP = "The inputs get mean 0 and deviation 1";
    static final String HELD_OUT = "Held out";
    static final String HELD_OUT_RULE = "held out";
    static final String HELD_OUT_HELP = "A part of the rows that is never trained on";
    static final String LINE = "Straight line";
    static final String LOGISTIC = "Logistic: a target of two kinds";
    static final String HUBER = "Huber: a line that outliers hardly move";
    static final String EXPONENTIAL = "Exponential decay";
    static final String NEURON = "One neuron";
    static final String HELD_OUT_TEXT = "Held out: a part of the rows, or nothing";
    static final String HELD_OUT_PROMPT = "nothing, or a part such as 0.25";

    private Messages() {}

    static String oneColumn(String name) {
        return name + ": expected a table with an input and a target, found one column";
    }

    static String noNumbers(String name) {
        return name + ": expected a column of numbers as the input, found words in every column but the target";
    }

    static String shape(String name, int rows, int columns) {
        return name + ": " + rows + (rows == 1 ? " row, " : " rows, ") + columns + " columns";
    }

    static String loss(String formula) {
        return "f(x, y) = " + formula;
    }

    /// With a note on a target of words.
    static String made(String name, Scenario made) {
        Examples examples = made.landscape().landscape().examples();
        String words = examples == null ? "" : KindsText.of(examples);
        return "Made a landscape of " + name + (words.isEmpty() ? "" : "; " + words);
    }

    static String recorded(String name, Scenario made) {
        long runs = made.runs().stream().filter(run -> run.recorded() != null).count();
        return "Opened the recorded surface of " + name + (runs == 0 ? "" : " with " + runs(runs));
    }

    /// @param notes on what was read as something else than was written
    static String noted(String sentence, List<String> notes) {
        return notes.isEmpty() ? sentence : sentence + "; " + String.join("; ", notes);
    }

    static String added(String name, long count) {
        return "Added " + runs(count) + " of " + name;
    }

    private static String runs(long count) {
        return count + (count == 1 ? " recorded run" : " recorded runs");
    }
}
