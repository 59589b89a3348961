package io.github.thalweg.rule;

/// What a catalogue says of a definition beside what it does.
///
/// @param id        the file's name without its ending; empty for what was typed in place
/// @param name      as on screen
/// @param group     of the list that it stands in
/// @param summary   a sentence
/// @param reference where it was published
public record About(String id, String name, String group, String summary, String reference) {
    /// One with a name alone.
    public static About of(String id, String name) {
        return new About(id, name, "", "", "");
    }
}
