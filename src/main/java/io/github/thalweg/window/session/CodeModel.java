package io.github.thalweg.window.session;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.scenario.ScenarioCode;
import io.github.thalweg.catalog.scenario.ScenarioReader;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The scenario as a code to hand on, and codes that were handed on.
public final class CodeModel {
    private final SessionModel session;
    private final StatusModel status;
    private final Supplier<Catalog> catalog;
    private final ReadOnlyObjectWrapper<@Nullable String> shown = new ReadOnlyObjectWrapper<>();

    public CodeModel(SessionModel session, StatusModel status, Supplier<Catalog> catalog) {
        this.session = session;
        this.status = status;
        this.catalog = catalog;
    }

    // Properties

    /// The code that lies over the window; null when none does.
    public ReadOnlyObjectProperty<@Nullable String> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    // Commands

    public void show() {
        shown.set(code());
    }

    public void hide() {
        shown.set(null);
    }

    /// The code of the present scenario.
    public String code() {
        session.commitLive();
        return ScenarioCode.of(session.scenario());
    }

    /// Shows the scenario that a text holds, as its code or in full: one step of the history.
    public void paste(String text) {
        try {
            session.replace("paste a scenario", read(text));
            status.say("Pasted " + session.scenario().heading());
        } catch (InputException wrong) {
            status.fail(String.valueOf(wrong.getMessage()));
        }
    }

    private Scenario read(String text) throws InputException {
        return text.contains("[landscape]") && !ScenarioCode.isIn(text)
                ? ScenarioReader.read("clipboard", text, catalog.get())
                : ScenarioCode.read(text, catalog.get());
    }
}
