package io.github.thalweg.window.parameters;

/// Sentences about numbers and choices in cells.
final class Messages {
    private Messages() {}

    static String noSwitch(String name, String text) {
        return "the default of the switch " + name + " must be on or off, was \"" + text + "\"";
    }

    static String noChoices(String name) {
        return "the choices of " + name + " must be words between commas, was none";
    }
}
