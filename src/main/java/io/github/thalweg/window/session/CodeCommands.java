package io.github.thalweg.window.session;

import io.github.thalweg.window.controls.Clipboards;
import io.github.thalweg.window.scenario.StatusModel;

/// Commands that copy the scenario's code to the clipboard and paste one from it.
public record CodeCommands(CodeModel model, StatusModel status, Clipboards clipboard) {
    public void copy() {
        String code = model.code();
        clipboard.copy(code);
        status.say("Copied the scenario's code: " + code.length() + " characters");
    }

    public void paste() {
        model.paste(clipboard.text());
    }
}
