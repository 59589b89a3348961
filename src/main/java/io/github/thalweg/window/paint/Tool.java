package io.github.thalweg.window.paint;

/// What the brush does where it is pressed.
public enum Tool {
    BUMP("Bump", "paint a bump"),
    PIT("Pit", "paint a pit"),
    ERASE("Erase", "erase what was painted");

    private final String title;
    private final String edit;

    Tool(String title, String edit) {
        this.title = title;
        this.edit = edit;
    }

    String title() {
        return title;
    }

    /// The name of the change in the history.
    String edit() {
        return edit;
    }

    /// The opposite, which Shift gives.
    Tool turned() {
        return switch (this) {
            case BUMP -> PIT;
            case PIT -> BUMP;
            case ERASE -> ERASE;
        };
    }
}
