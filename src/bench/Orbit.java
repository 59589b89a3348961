import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.map.SurfaceView;
import io.github.thalweg.window.scenario.LandscapeShown;
import java.util.List;
import javafx.application.Application;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Frames per second of the surface while it turns, while the start is dragged on it, and while the race plays: 8 runs
/// of 2,000 updates on a mesh of 200 x 200 cells at 900x700, with software rendering.
public final class Orbit extends Application {
    private static final List<String> PHASES = List.of("warm-up", "turning", "dragging", "playing");

    public static void main(String[] arguments) {
        EightRuns.headless();
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        WindowModel window = EightRuns.window();
        var surface = new SurfaceView(window.figures(), window.surface());
        surface.setPrefSize(900, 700);
        window.surface().shownProperty().set(LandscapeShown.SURFACE);
        int[] shown = EightRuns.shown(stage, new StackPane(surface));
        new Phases(PHASES, shown, (phase, time) -> work(window, phase, time)).start();
    }

    private static void work(WindowModel window, String phase, double time) {
        switch (phase) {
            case "dragging" ->
                window.session().editLive("move the start", scenario -> scenario.withStart(EightRuns.place(time)));
            case "playing" -> {
                window.session().commitLive();
                window.playback().seek((int) ((time / Phases.SECONDS - 3) * EightRuns.UPDATES));
            }
            default -> window.surface().orbit(1.5, 0);
        }
    }
}
