package io.github.thalweg.window.view;

import io.github.thalweg.window.model.CodeModel;
import io.github.thalweg.window.model.StatusModel;

/// The scenario's code on its way over the clipboard.
record CodeCommands(CodeModel model, StatusModel status, Clipboards clipboard) {
    void copy() {
        String code = model.code();
        clipboard.copy(code);
        status.say("Copied the scenario's code: " + code.length() + " characters");
    }

    void paste() {
        model.paste(clipboard.text());
    }
}
