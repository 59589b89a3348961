package io.github.thalweg.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Sentences of the command line.
final class Messages {
    static final String ONE_SCENARIO = "--measure needs one scenario, found a folder";
    static final String OUTPUT_LOST = "standard output: cannot be written: it is closed or full";

    static final String LOGARITHMIC =
            "; plots are logarithmic unless --linear or --linear-axis says otherwise, a map with"
                    + " --color-scale log and a surface with --vertical log";

    private Messages() {}

    static String asExpected(int values) {
        return "lesson, " + values + (values == 1 ? " value" : " values") + " as expected";
    }

    static String tooLarge(String error) {
        return "too large for this computer's memory: " + error;
    }

    static String noFile(InvalidPathException e) {
        return "expected the name of a file, found " + e.getInput() + " (" + e.getReason() + ")";
    }

    static String noLetters(String locale) {
        return "expected a locale with UTF-8 for letters beyond ASCII, found " + locale
                + "; set LC_ALL=C.UTF-8 and start again";
    }

    static String unexpected(String error, String message) {
        return "unexpected " + error + ": " + message;
    }

    /// With the help that is for a command; blank is the program itself.
    ///
    /// @param near the option that was probably meant, or null
    static String helped(String message, String command, @Nullable String near) {
        return message + (near == null ? "" : "; did you mean " + near + "?") + (near == null ? "; " : " ")
                + "`thalweg " + command + "--help` says more";
    }

    static String unknown(String word, @Nullable String near) {
        return "expected a command, or a file that is there, found " + word
                + (near == null ? "; `thalweg --help` says more" : "; did you mean " + near + "?");
    }

    static String wroteLessons(int lessons, Path folder) {
        return "wrote " + lessons + " lessons and index.html to " + folder;
    }

    static String lessonEnding(Path target) {
        return "a lesson is written as a page or a handout: -o must end in .html or .pdf, was " + target;
    }

    static String lessonAlone(int files) {
        return "a lesson is written alone, found " + files + " files";
    }

    static String tableIsNoPicture(Path target) {
        return "run writes CSV, and " + target + " is the name of a figure: thalweg render draws it";
    }

    static String sameFile(Path file) {
        return file + ": expected another file than the one that is read, found the same";
    }

    static String notLookedAt(Path file, @Nullable String reason) {
        return file + ": expected a file that can be looked at, found " + reason;
    }

    static String noScenarios(Path folder, String ending) {
        return folder + ": expected a folder with files *" + ending + ", found none in it";
    }

    static String unreadable(Path folder, @Nullable String reason) {
        return folder + ": expected a folder that can be read, found " + reason;
    }
}
