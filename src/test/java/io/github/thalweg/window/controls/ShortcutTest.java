package io.github.thalweg.window.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class ShortcutTest {
    @Test
    void keysOfTheSameNameAreListedOnce() {
        List<KeyCombination> keys = List.of(
                new KeyCodeCombination(KeyCode.PLUS, KeyCombination.CONTROL_DOWN),
                new KeyCodeCombination(KeyCode.ADD, KeyCombination.CONTROL_DOWN));
        var larger = new Shortcut(keys, "", "Larger", () -> {});
        assertEquals("Ctrl++", larger.keyNames());
    }
}
