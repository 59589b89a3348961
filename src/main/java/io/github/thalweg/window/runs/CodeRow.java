package io.github.thalweg.window.runs;

import io.github.thalweg.catalog.file.EmbeddedScenario;
import io.github.thalweg.catalog.scenario.ScenarioWriter;
import io.github.thalweg.export.python.Libraries;
import io.github.thalweg.export.python.PythonFile;
import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.Clipboards;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.scenario.RunModel;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Buttons that copy a run as a program: in NumPy, as the rule's lines stand in its file, or with `torch.optim`.
public final class CodeRow extends HBox {
    private final SessionModel session;
    private final RunModel run;
    private final Clipboards clipboard;
    private final StatusModel status;

    public CodeRow(RunModel run, SessionModel session, Clipboards clipboard, StatusModel status) {
        super(8);
        setAlignment(Pos.BASELINE_LEFT);
        this.run = run;
        this.session = session;
        this.clipboard = clipboard;
        this.status = status;
        getChildren()
                .setAll(
                        new Label(Messages.COPY_AS),
                        button("Python", Messages.PYTHON_HELP, Libraries.NONE),
                        button("PyTorch", Messages.TORCH_HELP, new Libraries(true, false)));
    }

    private Button button(String name, String tip, Libraries libraries) {
        var button = new Button(name);
        button.setAccessibleText(Messages.copyAs(name));
        button.getStyleClass().add("link");
        Hint.on(button, tip);
        button.setOnAction(_ -> copy(libraries));
        return button;
    }

    private static String language(Scenario scenario, Libraries libraries) {
        if (!libraries.torch()) {
            return "Python";
        }
        return PythonFile.hasCounterpart(scenario) ? "PyTorch" : Messages.NO_TORCH;
    }

    private void copy(Libraries libraries) {
        RunSpec spec = run.runProperty().getValue();
        if (spec == null) {
            return;
        }
        String label = session.scenario().label(run.index());
        Scenario alone = session.scenario().withRuns(List.of(spec.withLabel(label)));
        try {
            String enclosure = EmbeddedScenario.of(ScenarioWriter.text(alone));
            clipboard.copy(PythonFile.text(alone, libraries, enclosure));
            status.say("Copied " + label + " as " + language(alone, libraries));
        } catch (FormulaException reason) {
            status.fail(String.valueOf(reason.getMessage()));
        }
    }
}
