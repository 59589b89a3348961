package io.github.thalweg.export.gif;

/// Sentences about GIF animations.
final class Messages {
    private Messages() {}

    static String framesPerSecond(int most, int found) {
        return "a GIF has at most " + most + " frames per second, was " + found;
    }
}
