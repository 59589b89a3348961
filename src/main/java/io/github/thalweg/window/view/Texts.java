package io.github.thalweg.window.view;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Texts on their way out of the window.
final class Texts {
    private Texts() {}

    static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
