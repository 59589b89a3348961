package io.github.thalweg.window.controls;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.run.Results;
import io.github.thalweg.window.scenario.LatestRequest;
import java.util.function.Supplier;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// A figure that is drawn in the background whenever what it shows or its size has changed, while it is visible.
public abstract class FigurePane<T> extends Region {
    private static final double MIN = 60;

    private final ImageView image = new ImageView();
    private final LatestRequest<T> requests;
    private final Pace pace = new Pace(this::redraw);
    private final Veil veil;
    protected final FigureModels models;
    protected final Frames frames = new Frames();

    protected FigurePane(FigureModels models) {
        this.models = models;
        requests = new LatestRequest<>(models.background(), this::delivered);
        setMinSize(0, 0);
        setPrefSize(200, 200);
        image.setManaged(false);
        veil = new Veil(image, this::isOutdated);
        getChildren().add(image);
        setFocusTraversable(false);
    }

    /// Called by a subclass once it is complete.
    protected final void follow() {
        models.session().resultsProperty().subscribe(_ -> {
            pace.changed();
            redraw();
        });
        models.session().scenarioProperty().subscribe(_ -> veil.check());
        models.playback().stepProperty().subscribe(_ -> redraw());
        models.playback().concealedProperty().subscribe(_ -> redraw());
        FigureLooks.subscribe(models.appearance(), this::redraw);
        visibleProperty().subscribe(_ -> redraw());
        widthProperty().subscribe(_ -> redraw());
        heightProperty().subscribe(_ -> redraw());
    }

    /// Draws once in the next pulse, however often it is called until then.
    protected final void redraw() {
        setNeedsLayout(true);
    }

    /// @return the drawing to be done in the background
    protected abstract Supplier<T> drawing(FigureInput input, boolean light);

    /// Called on the JavaFX thread with the finished drawing.
    protected abstract void delivered(T drawn);

    @Override
    protected void layoutChildren() {
        FigureInput input = input();
        if (input != null && isRoomy()) {
            requests.request(drawing(input, pace.isHurried()));
        }
    }

    /// There is something to draw on.
    protected final boolean isRoomy() {
        return isVisible() && getWidth() > MIN && getHeight() > MIN;
    }

    protected final void show(Frames.Frame frame) {
        frame.showIn(image);
        veil.shown();
    }

    /// The picture on the screen is not, or not yet, that of the present scenario.
    private boolean isOutdated() {
        Results results = models.session().resultsProperty().get();
        boolean computed =
                results != null && results.scenario().equals(models.session().scenario());
        return isRoomy() && (!computed || requests.busyProperty().get());
    }

    protected final int pixelWidth() {
        return (int) getWidth();
    }

    protected final int pixelHeight() {
        return (int) getHeight();
    }

    /// Pixels of the screen for each of the window's.
    protected final double outputScale() {
        Window on = getScene() == null ? null : getScene().getWindow();
        return on == null ? 1 : Math.max(1, on.getOutputScaleX());
    }

    /// The latest results at the playhead; null until there are some.
    public @Nullable FigureInput input() {
        Results results = models.session().resultsProperty().get();
        int step = models.playback().step();
        if (results == null) {
            return null;
        }
        boolean concealed = models.playback().concealedProperty().get();
        return new FigureInput(concealed ? results.until(step) : results, step);
    }
}
