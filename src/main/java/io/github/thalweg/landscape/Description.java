package io.github.thalweg.landscape;

import java.util.List;

/// What a catalogue says of a landscape beside its formula.
///
/// @param id        the file's name without its ending; empty for a typed formula
/// @param name      as on screen
/// @param tags      the first is the group in the gallery; `kink` and `edge` excuse minima from a zero gradient
/// @param summary   a sentence
/// @param reference where it was published
public record Description(String id, String name, List<String> tags, String summary, String reference) {
    /// Of a formula that was typed.
    static final Description TYPED = new Description("", Messages.TYPED, List.of(), "", "");

    public Description {
        tags = List.copyOf(tags);
    }
}
