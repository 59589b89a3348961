package io.github.thalweg.catalog.scenario;

/// Sentences about codes of scenarios that cannot be read.
final class CodeMessages {
    /// What errors call such a code.
    static final String CODE = "scenario code";

    static final String CUT = CODE + ": expected a whole code, found one that is cut off";
    static final String WRONG_CHARACTER = CODE + ": expected a code as it was copied, found one with a wrong character";

    private CodeMessages() {}

    static String tooLong(int max) {
        return CODE + ": expected at most " + max + " characters, found more";
    }

    static String noCode(String beginning) {
        return CODE + ": expected a code that begins with " + beginning + ":, found none";
    }

    static String newerVersion(int expected, String found) {
        return CODE + ": this code needs a newer Thalweg: expected version " + expected + ", found " + found;
    }
}
