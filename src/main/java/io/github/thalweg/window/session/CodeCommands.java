package io.github.thalweg.window.session;

import io.github.thalweg.window.controls.Clipboards;
import io.github.thalweg.window.scenario.StatusModel;

/// Commands that copy the scenario's code to the clipboard and paste one from it.
public record CodeCommands(CodeModel model, StatusModel status, Clipboards clipboard) {
    public void copy() {
        String code = model.code();
        clipboard.copy(code);
        status.say(Messages.copiedCode(code.length()));
    }

    /// Copies what is shown: the code, or the address of the page.
    public void copyShown() {
        String shown = model.shownProperty().get();
        if (shown == null || !model.isPage()) {
            copy();
        } else {
            clipboard.copy(shown);
            status.say(Messages.copiedPage(shown.length()));
        }
    }

    public void paste() {
        model.paste(clipboard.text());
    }
}
