package io.github.thalweg.window;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.Library;
import io.github.thalweg.window.session.ScenarioStore;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Window;

/// A window's models on the sample race, with files in memory.
public final class SampleWindow {
    private SampleWindow() {}

    public static WindowModel create() {
        return create(new MemoryStore());
    }

    /// The same with its files there.
    public static WindowModel create(ScenarioStore store) {
        var window = new WindowModel(
                library(), SampleCatalog.race(), ScenarioComputation::compute, Background.inPlace(), store);
        window.session().scenarioProperty().subscribe(SampleWindow::requireToolkitThread);
        return window;
    }

    /// A change from another thread breaks a shown window: seldom, and in a later test.
    private static void requireToolkitThread() {
        if (!Platform.isFxApplicationThread() && Window.getWindows().stream().anyMatch(Window::isShowing)) {
            throw new IllegalStateException("a shown window was changed on " + Thread.currentThread());
        }
    }

    /// Results without trajectories: for tests of what leads to them.
    public static Results noResults(Scenario scenario) {
        return Fixture.results(scenario);
    }

    /// The sample catalogue, and a folder of the user's that is not there and can never be: its parent is a file.
    public static Library library() {
        return new UserLibrary(Path.of("pom.xml").resolve("no-such-folder"), SampleCatalog.catalog());
    }

    /// Files that live as long as the test.
    public static final class MemoryStore implements ScenarioStore {
        private final Map<Path, Scenario> files = new HashMap<>();

        @Override
        public boolean isFigure(Path file) {
            return file.toString().endsWith(".png");
        }

        @Override
        public Scenario read(Path file, Consumer<String> notes) throws InputException {
            Scenario found = files.get(file);
            if (file.toString().startsWith("foreign")) {
                notes.accept("x1 and x2 were read as x and y.");
            }
            if (found == null) {
                throw new InputException("no such file: " + file);
            }
            return found;
        }

        @Override
        public void write(Scenario scenario, Path file) throws InputException {
            if (file.startsWith("locked")) {
                throw new InputException("no permission to write " + file);
            }
            files.put(file, scenario);
        }

        @Override
        public boolean hasComments(Path file) {
            return file.endsWith("commented.thalweg");
        }
    }
}
