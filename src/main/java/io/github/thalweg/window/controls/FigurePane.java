package io.github.thalweg.window.controls;

import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.LatestRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A figure that is drawn in the background whenever what it shows or its size has changed, while it is visible.
public abstract class FigurePane<T> extends Region {
    private static final double MIN = 60;
    /// So long a drawing may take, in milliseconds, whatever is asked for meanwhile: brush and keys would starve it.
    private static final int LEAST = 250;

    private static final double SIGN_WIDTH = 120;
    private static final double SIGN_HEIGHT = 6;

    private final ImageView image = new ImageView();
    private final LatestRequest<Optional<T>> requests;
    /// What was asked for last, and what is being drawn; null before the first time.
    private @Nullable FigureInput requested;

    private @Nullable FigureInput drawn;
    /// When what is in flight was begun.
    private long begun;
    private final PauseTransition late = new PauseTransition(Duration.millis(LEAST));
    private final Pace pace = new Pace(this::redraw);
    private final Veil veil;
    private final ProgressBar sign = new ProgressBar();
    /// What the picture on the screen was drawn from; null while there is none.
    private @Nullable Scenario shown;

    /// The same of the picture that is being handed over.
    private @Nullable Scenario handed;
    protected final FigureModels models;
    protected final Frames frames = new Frames();

    protected FigurePane(FigureModels models) {
        this.models = models;
        requests = new LatestRequest<>(models.background(), this::ended);
        late.setOnFinished(_ -> redraw());
        setMinSize(0, 0);
        setPrefSize(200, 200);
        image.setManaged(false);
        sign.setManaged(false);
        sign.setAccessibleText(Messages.DRAWING);
        veil = new Veil(image, sign, this::isOutdated);
        getChildren().addAll(image, sign);
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
        double width = Math.min(SIGN_WIDTH, getWidth());
        sign.resizeRelocate((getWidth() - width) / 2, getHeight() / 2, width, SIGN_HEIGHT);
        FigureInput input = input();
        if (input != null && isRoomy()) {
            giveUpOutdated(input);
            requested = input;
            Supplier<T> drawing = drawing(input, pace.isHurried());
            requests.request(() -> unlessCancelled(drawing));
        }
    }

    /// Gives up a drawing in flight of a race that is no longer there, once it has had its time: nobody waits for it.
    private void giveUpOutdated(FigureInput input) {
        if (!requests.busyProperty().get()) {
            begin(input);
        } else if (drawn != null && isOfAnother(input, drawn)) {
            if (System.nanoTime() - begun > LEAST * 1_000_000L) {
                requests.cancel();
            } else {
                late.playFromStart();
            }
        }
    }

    private void begin(@Nullable FigureInput input) {
        drawn = input;
        begun = System.nanoTime();
    }

    private void ended(Optional<T> picture) {
        handed = drawn == null ? null : drawn.scenario();
        // What has waited is being drawn now.
        begin(requested);
        picture.ifPresent(this::delivered);
    }

    private static <T> Optional<T> unlessCancelled(Supplier<T> drawing) {
        try {
            return Optional.of(drawing.get());
        } catch (CancellationException _) {
            return Optional.empty();
        }
    }

    /// Whether a picture of the race from before would mislead: another landscape, other updates, or a run that came or
    /// went. While a number is dragged, each picture is shown, or there would be none until the end.
    static boolean isOfAnother(FigureInput now, FigureInput before) {
        Scenario scenario = now.scenario();
        Scenario earlier = before.scenario();
        return !scenario.landscape().landscape().equals(earlier.landscape().landscape())
                || scenario.steps() != earlier.steps()
                || scenario.runs().size() != earlier.runs().size();
    }

    /// There is something to draw on.
    protected final boolean isRoomy() {
        return isVisible() && getWidth() > MIN && getHeight() > MIN;
    }

    protected final void show(Frames.Frame frame) {
        frame.showIn(image);
        boolean newer = !Objects.equals(handed, shown);
        shown = handed;
        veil.shown(newer);
    }

    /// The picture on the screen is not, or not yet, that of the present scenario.
    private boolean isOutdated() {
        return isRoomy() && shown != null && !shown.equals(models.session().scenario());
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
