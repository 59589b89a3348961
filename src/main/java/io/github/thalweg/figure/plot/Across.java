package io.github.thalweg.figure.plot;

import io.github.thalweg.run.scenario.Scenario;
import java.util.Locale;

/// What a plot's horizontal axis counts.
public enum Across {
    UPDATES("update", "Updates"),
    /// How often an update has seen all rows, in full; of a landscape without rows the updates.
    EPOCHS("epoch", "Epochs"),
    EVALUATIONS("gradient evaluations", "Gradient evaluations");

    private final String axis;
    private final String title;

    Across(String axis, String title) {
        this.axis = axis;
        this.title = title;
    }

    /// What plots of a scenario run over unless one says otherwise: epochs where it counts them.
    public static Across usual(Scenario scenario) {
        return scenario.epochs() == null ? UPDATES : EPOCHS;
    }

    /// The title of the axis.
    String axis() {
        return axis;
    }

    public String title() {
        return title;
    }

    /// The word in files and on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
