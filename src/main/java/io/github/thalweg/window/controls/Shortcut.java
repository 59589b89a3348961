package io.github.thalweg.window.controls;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// A shortcut: the keys, the action, and its name.
///
/// @param keys      any of them does it
/// @param character does it too where it is typed, wherever the keyboard has it; or empty
/// @param what      as the sheet of keys says it
public record Shortcut(List<KeyCombination> keys, String character, String what, Runnable action) {
    public static Shortcut of(String what, Runnable action, String... keys) {
        return new Shortcut(Stream.of(keys).map(KeyCombination::keyCombination).toList(), "", what, action);
    }

    public Shortcut orTyped(String alternative) {
        return new Shortcut(keys, alternative, what, action);
    }

    public String keyNames() {
        Stream<String> names = keys.stream().map(KeyCombination::getDisplayText);
        return Stream.concat(names, Stream.of(character))
                .filter(name -> !name.isEmpty())
                // The plus of the number block has the same name.
                .distinct()
                .collect(Collectors.joining(" or "));
    }
}
