package io.github.thalweg.method.state;

/// A quantity that a method shows after each update.
///
/// @param perCoordinate it has a value for x and one for y
/// @param meaning       one sentence
public record MethodOutput(String name, boolean perCoordinate, String meaning) {
    public static MethodOutput one(String name, String meaning) {
        return new MethodOutput(name, false, meaning);
    }

    public static MethodOutput pair(String name, String meaning) {
        return new MethodOutput(name, true, meaning);
    }

    /// The number of values: 1, or 2 for one per coordinate.
    public int size() {
        return perCoordinate ? 2 : 1;
    }
}
