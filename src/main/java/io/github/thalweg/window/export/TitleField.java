package io.github.thalweg.window.export;

import io.github.thalweg.rule.TextLength;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import javafx.scene.control.TextField;

/// Field for the title of the race, which stands over its figures and is its file's.
final class TitleField extends TextField {
    private final SessionModel session;
    private final StatusModel status;

    TitleField(SessionModel session, StatusModel status) {
        this.session = session;
        this.status = status;
        setId("export-title");
        setAccessibleText("Title");
        session.scenarioProperty().subscribe(this::show);
        setOnAction(_ -> commit());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
    }

    private void show(Scenario scenario) {
        setText(scenario.title());
        setPromptText(scenario.withTitle("").heading());
    }

    private void commit() {
        String title = getText().strip();
        Scenario scenario = session.scenario();
        if (!TextLength.TITLE.fits(title)) {
            status.fail("expected " + TextLength.TITLE.expectation(title));
            show(scenario);
        } else if (!title.equals(scenario.title())) {
            session.edit(Messages.TITLE_EDIT, s -> s.withTitle(title));
        }
    }
}
