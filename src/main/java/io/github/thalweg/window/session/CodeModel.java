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
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The scenario as a code to hand on, and codes that were handed on.
public final class CodeModel {
    private final SessionModel session;
    private final StatusModel status;
    private final Supplier<Catalog> catalog;
    private final ReadOnlyObjectWrapper<@Nullable String> shown = new ReadOnlyObjectWrapper<>();
    private final StringProperty page = new SimpleStringProperty("");

    public CodeModel(SessionModel session, StatusModel status, Supplier<Catalog> catalog) {
        this.session = session;
        this.status = status;
        this.catalog = catalog;
        page.subscribe(_ -> {
            if (shown.get() != null) {
                show();
            }
        });
    }

    // Properties

    /// Where a live page of the scenario is on the web, as typed; empty while there is none.
    public StringProperty pageProperty() {
        return page;
    }

    /// What is shown leads to the page.
    public boolean isPage() {
        return PageAddress.of(page.get()).isPresent();
    }

    /// What lies over the window, the code or the page's address; null when nothing does.
    public ReadOnlyObjectProperty<@Nullable String> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    // Commands

    public void show() {
        shown.set(PageAddress.of(page.get())
                .map(address -> address.of(session.scenario()))
                .orElseGet(this::code));
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
            session.replace(Messages.PASTE, read(text));
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
