import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.landscape.Landscape;
import io.github.thalweg.landscape.Point;
import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.LandscapeUse;
import io.github.thalweg.run.Optimizer;
import io.github.thalweg.run.Race;
import io.github.thalweg.run.RunSpec;
import io.github.thalweg.run.Scenario;
import io.github.thalweg.run.Segment;
import io.github.thalweg.window.UserLibrary;
import io.github.thalweg.window.model.Background;
import io.github.thalweg.window.model.LandscapeShown;
import io.github.thalweg.window.model.ScenarioStore;
import io.github.thalweg.window.model.WindowModel;
import io.github.thalweg.window.view.SurfaceView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Frames per second of the surface while it turns, while the start is dragged on it, and while the race plays: 8 runs
/// of
/// 2,000 updates on a mesh of 200 x 200 cells at 900x700, with software rendering.
public final class Orbit extends Application {
    private static final int RUNS = 8;
    private static final int UPDATES = 2000;
    private static final double SECONDS = 4;

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        var window = new WindowModel(
                new UserLibrary(Path.of("no-such-folder"), Catalog.builtIn()),
                scenario(),
                Race::compute,
                background(),
                new Nowhere());
        var surface = new SurfaceView(window);
        surface.setPrefSize(900, 700);
        window.surface().shownProperty().set(LandscapeShown.SURFACE);
        var root = new StackPane(surface);
        root.setStyle("-t-panel: white; -t-line: #dddddd; -t-text: black; -t-secondary: grey; -t-accent: blue;");
        stage.setScene(new Scene(root));
        stage.show();
        var shown = new int[1];
        var image = (ImageView) surface.lookup(".image-view");
        image.imageProperty().addListener((_, _, _) -> shown[0]++);
        new Phases(window, shown).start();
    }

    /// Warms up, then turns, drags and plays.
    private static final class Phases extends AnimationTimer {
        private final WindowModel window;
        private final int[] shown;
        private final long begin = System.nanoTime();
        private int phase;
        private int pulses;

        Phases(WindowModel window, int[] shown) {
            this.window = window;
            this.shown = shown;
        }

        @Override
        public void handle(long now) {
            double time = (System.nanoTime() - begin) * 1e-9;
            pulses++;
            int reached = (int) (time / SECONDS);
            if (reached > phase) {
                String name =
                        List.of("warm-up", "turning", "dragging", "playing").get(phase);
                System.out.printf(
                        "%-9s %5.1f frames a second (%.1f pulses)%n", name, shown[0] / SECONDS, pulses / SECONDS);
                shown[0] = 0;
                pulses = 0;
                phase = reached;
            }
            switch (phase) {
                case 0, 1 -> window.surface().orbit(1.5, 0);
                case 2 -> window.session().editLive("move the start", scenario -> scenario.withStart(place(time)));
                case 3 -> {
                    window.session().commitLive();
                    window.playback().seek((int) ((time - 3 * SECONDS) / SECONDS * UPDATES));
                }
                default -> System.exit(0);
            }
        }

        private static Point place(double time) {
            return new Point(-1.2 + 0.5 * Math.sin(3 * time), 1 + 0.8 * Math.cos(2 * time));
        }
    }

    private static Scenario scenario() {
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
            runs.add(new RunSpec("Run " + i, optimizer, List.of(segment), null, null, 0, null, null, i, false));
        }
        return new Scenario(
                "Orbit",
                new LandscapeUse(rosenbrock, Map.of()),
                new Point(-1.2, 1),
                UPDATES,
                rosenbrock.view(),
                null,
                runs,
                null,
                Map.of());
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
        public Scenario read(Path file) {
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
