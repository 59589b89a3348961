import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.window.WindowModel;
import io.github.thalweg.window.map.MapPane;
import io.github.thalweg.window.plots.PlotView;
import java.util.List;
import javafx.application.Application;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// Frames per second of the map while the start is dragged, and while the race plays: 8 runs of 2,000 updates, a map
/// and three plots at the size they have in a window of 1440x900, with software rendering.
public final class Drag extends Application {
    private static final List<String> PHASES = List.of("warm-up", "dragging", "playing");

    public static void main(String[] arguments) {
        EightRuns.headless();
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        WindowModel window = EightRuns.window();
        var map = new MapPane(window.figures(), window.steps(), window.status(), window.paint());
        map.setPrefSize(780, 788);
        var plots = new VBox();
        for (PlotKind kind : List.of(PlotKind.LOSS, PlotKind.LEARNING_RATE, PlotKind.GRADIENT)) {
            var plot = new PlotView(window.figures(), window.knots(), kind);
            plot.setPrefSize(372, 262);
            plots.getChildren().add(plot);
        }
        int[] shown = EightRuns.shown(stage, new HBox(map, plots));
        new Phases(PHASES, shown, (phase, time) -> work(window, phase, time)).start();
    }

    private static void work(WindowModel window, String phase, double time) {
        if (phase.equals("playing")) {
            window.session().commitLive();
            window.playback().seek((int) ((time / Phases.SECONDS - 2) * EightRuns.UPDATES));
        } else {
            window.session().editLive("move the start", scenario -> scenario.withStart(EightRuns.place(time)));
        }
    }
}
