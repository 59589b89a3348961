package io.github.thalweg.window.landscape;

import io.github.thalweg.run.scenario.Scenario;

/// What the length of a race is counted in.
enum LengthUnit {
    UPDATES("updates"),
    /// How often every run sees all rows of the landscape's table.
    EPOCHS("epochs");

    private final String title;

    LengthUnit(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static LengthUnit of(Scenario scenario) {
        return scenario.epochs() == null ? UPDATES : EPOCHS;
    }
}
