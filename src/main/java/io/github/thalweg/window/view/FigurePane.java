package io.github.thalweg.window.view;

import io.github.thalweg.figure.FigureInput;
import io.github.thalweg.run.Results;
import io.github.thalweg.window.model.LatestRequest;
import io.github.thalweg.window.model.WindowModel;
import java.util.function.Supplier;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A figure that is drawn in the background whenever what it shows or its size has changed, while it is visible.
abstract class FigurePane<T> extends Region {
    private static final double SMALLEST = 60;

    private final ImageView image = new ImageView();
    private final LatestRequest<T> requests;
    private final Pace pace = new Pace(this::redraw);
    final WindowModel window;
    final Frames frames = new Frames();

    FigurePane(WindowModel window) {
        this.window = window;
        requests = new LatestRequest<>(window.background(), this::delivered);
        setMinSize(0, 0);
        setPrefSize(200, 200);
        image.setManaged(false);
        getChildren().add(image);
        setFocusTraversable(false);
    }

    /// Called by a subclass once it is complete.
    final void follow() {
        window.session().resultsProperty().subscribe(_ -> {
            pace.changed();
            redraw();
        });
        window.playback().stepProperty().subscribe(_ -> redraw());
        Looks.subscribe(window.appearance(), this::redraw);
        visibleProperty().subscribe(_ -> redraw());
        widthProperty().subscribe(_ -> redraw());
        heightProperty().subscribe(_ -> redraw());
    }

    /// Draws once in the next pulse, however often it is called until then.
    final void redraw() {
        setNeedsLayout(true);
    }

    /// @return the drawing to be done in the background
    abstract Supplier<T> drawing(FigureInput input, boolean light);

    /// What was drawn has arrived.
    abstract void delivered(T drawn);

    @Override
    protected void layoutChildren() {
        FigureInput input = input();
        if (isVisible() && input != null && getWidth() > SMALLEST && getHeight() > SMALLEST) {
            requests.request(drawing(input, pace.isHurried()));
        }
    }

    final void show(Frames.Frame frame) {
        frame.showIn(image);
    }

    final int pixelWidth() {
        return (int) getWidth();
    }

    final int pixelHeight() {
        return (int) getHeight();
    }

    /// Pixels of the screen for each of the window's.
    final double outputScale() {
        Window on = getScene() == null ? null : getScene().getWindow();
        return on == null ? 1 : Math.max(1, on.getOutputScaleX());
    }

    /// The latest results at the playhead; null until there are some.
    final @Nullable FigureInput input() {
        Results results = window.session().resultsProperty().get();
        return results == null
                ? null
                : new FigureInput(results, window.playback().step());
    }
}
