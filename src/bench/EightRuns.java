import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.ScenarioComputation;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import io.github.thalweg.window.UserLibrary;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.session.ScenarioStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;

/// The window's model with 8 runs of 2,000 updates, without files, and its stage, as the benchmarks of pictures use
/// them.
final class EightRuns {
    static final int UPDATES = 2000;
    private static final int RUNS = 8;

    private EightRuns() {}

    /// Software rendering without a display, to be said before JavaFX starts.
    static void headless() {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    static WindowModel window() {
        return new WindowModel(
                new UserLibrary(Path.of("no-such-folder"), Catalog.builtIn()),
                scenario(),
                ScenarioComputation::compute,
                background(),
                new Nowhere());
    }

    /// Shows a view and counts the pictures that it, or its first part with one, is given.
    static int[] shown(Stage stage, Parent root) {
        root.setStyle("-t-panel: white; -t-line: #dddddd; -t-text: black; -t-secondary: grey; -t-accent: blue;");
        stage.setScene(new Scene(root));
        stage.show();
        var shown = new int[1];
        var image = (ImageView) root.lookup(".image-view");
        image.imageProperty().addListener((_, _, _) -> shown[0]++);
        return shown;
    }

    /// A start that moves around the valley's bend.
    ///
    /// @param time in seconds
    static Point place(double time) {
        return new Point(-1.2 + 0.5 * Math.sin(3 * time), 1 + 0.8 * Math.cos(2 * time));
    }

    /// Eight runs down Rosenbrock's valley.
    static Scenario scenario() {
        Catalog catalog = Catalog.builtIn();
        Landscape rosenbrock = catalog.landscape("rosenbrock").orElseThrow();
        Schedule constant = catalog.schedule("constant").orElseThrow();
        Schedule cosine = catalog.schedule("cosine").orElseThrow();
        var runs = new ArrayList<RunSpec>();
        List<String> rules = List.of("adam", "momentum", "rmsprop", "nesterov", "adam", "sgd", "amsgrad", "adagrad");
        List<Double> rates = List.of(0.05, 0.0003, 0.01, 0.0005, 0.2, 0.0012, 0.1, 0.5);
        for (int i = 0; i < RUNS; i++) {
            var rule = catalog.updateRule(rules.get(i)).orElseThrow();
            var optimizer = new Optimizer(rule, Map.of("lr", new Setting.Number(rates.get(i))), null);
            var segment = new Segment(i % 2 == 0 ? constant : cosine, Map.of(), null);
            runs.add(RunSpec.of("Run " + i, optimizer, List.of(segment)).withStyle(i));
        }
        return new Scenario(
                "Eight runs",
                new LandscapeUse(rosenbrock, Map.of()),
                new Point(-1.2, 1),
                UPDATES,
                rosenbrock.view(),
                runs);
    }

    private static Background background() {
        var threads = Executors.newFixedThreadPool(2, work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        return new Background() {
            @Override
            public <T> Runnable submit(Supplier<T> work, Consumer<T> then) {
                threads.execute(() -> {
                    T result = work.get();
                    Platform.runLater(() -> then.accept(result));
                });
                return () -> {};
            }
        };
    }

    /// No files are read or written here.
    private static final class Nowhere implements ScenarioStore {
        @Override
        public boolean isFigure(Path file) {
            return file.toString().endsWith(".png");
        }

        @Override
        public Scenario read(Path file, Consumer<String> notes) {
            throw new IllegalStateException("not in a benchmark");
        }

        @Override
        public void write(Scenario scenario, Path file) {
            throw new IllegalStateException("not in a benchmark");
        }

        @Override
        public boolean hasComments(Path file) {
            return false;
        }
    }
}
