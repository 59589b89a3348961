package io.github.thalweg.figure;

/// Sentences of figures.
final class Messages {
    private Messages() {}

    static String limits(String name, String text) {
        return name + " must be MIN,MAX, was " + text;
    }

    static String reversed(String name, String text) {
        return name + " must be MIN,MAX with MIN below MAX, was " + text;
    }

    static String noNumbers(String name, String text) {
        return name + " needs numbers, found \"" + text + "\"";
    }

    static String levels(String name, int most, String text) {
        return name + " must be whole and in [1, " + most + "], was " + text;
    }

    static String width(String name, double least, double most, String text) {
        return name + " must be in [" + least + ", " + (int) most + "], was " + text;
    }

    static String colors(String name, String color) {
        return name + " must be six hexadecimal digits each, as 1f5fbf, was " + color;
    }

    static String tuned(String how) {
        return "Each run tuned by " + how;
    }
}
