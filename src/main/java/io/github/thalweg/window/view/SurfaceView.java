package io.github.thalweg.window.view;

import io.github.thalweg.figure.Camera;
import io.github.thalweg.figure.FigureInput;
import io.github.thalweg.figure.Relief;
import io.github.thalweg.figure.SurfaceFrame;
import io.github.thalweg.figure.SurfacePicture;
import io.github.thalweg.run.Scenario;
import io.github.thalweg.window.model.LatestRequest;
import io.github.thalweg.window.model.WindowModel;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The landscape in three dimensions with the runs on it: dragging turns it, scrolling zooms, a double click or the
/// handle moves the start. Drawn finely once it rests.
public final class SurfaceView extends FigurePane<Optional<Frames.Frame>> {
    /// A relief with the side that it is seen best from.
    private record Computed(Relief relief, Camera best) {
        static Computed of(ReliefKey key) {
            Relief relief = key.relief();
            return new Computed(relief, relief.bestCamera());
        }
    }

    private final SurfacePicture picture = new SurfacePicture();
    private final LatestRequest<Computed> reliefs;
    private final Pace turning = new Pace(this::redraw);
    private final StartHandle handle;
    private final StartHandle ownHandle;
    private final SurfaceReadout readout;
    private @Nullable Relief relief;
    private @Nullable ReliefKey requested;

    public SurfaceView(WindowModel window) {
        super(window);
        reliefs = new LatestRequest<>(window.background(), this::reliefComputed);
        var ground = new SurfaceGround(this::frame, () -> relief);
        handle = new StartHandle(Starts.ofRace(window.session()), ground);
        ownHandle = new StartHandle(Starts.ofSelectedRun(window.session()), ground);
        ownHandle.getStyleClass().add("own-start");
        readout = new SurfaceReadout(window, this, ground);
        getStyleClass().add("surface-view");
        getStylesheets().add(FigureStyles.address());
        getChildren().addAll(handle, ownHandle, readout);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Surface of the landscape and the runs");
        new SurfaceMouse(window, this, ground);
        window.surface().cameraProperty().subscribe(_ -> turned());
        window.surface().verticalProperty().subscribe(_ -> redraw());
        // The handle keeps to the finger; the picture follows with the results.
        window.session().scenarioProperty().subscribe(_ -> placeHandles());
        window.session().selectedRunProperty().subscribe(_ -> ownHandle.place());
        window.session().scenarioProperty().map(Scenario::view).subscribe(_ -> redraw());
        follow();
    }

    private SurfaceFrame frame() {
        return SurfaceFrame.of(
                window.surface().cameraProperty().get(), pixelWidth(), pixelHeight(), Looks.theme(window.appearance()));
    }

    /// The first picture is not one of many.
    private void turned() {
        if (relief != null) {
            turning.changed();
        }
        redraw();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        placeHandles();
        readout.place();
    }

    private void placeHandles() {
        handle.place();
        ownHandle.place();
    }

    @Override
    Supplier<Optional<Frames.Frame>> drawing(FigureInput input, boolean light) {
        requestRelief(input);
        Relief known = relief;
        if (known == null) {
            return Optional::empty;
        }
        var view = new SurfacePicture.View(
                input,
                known,
                window.surface().cameraProperty().get(),
                pixelWidth(),
                pixelHeight(),
                outputScale(),
                turning.isHurried(),
                light);
        return () -> {
            Frames.Frame frame = frames.next(view.width(), view.height(), view.scale());
            picture.draw(view, frame.drawn());
            return Optional.of(frame);
        };
    }

    private void requestRelief(FigureInput input) {
        var key = new ReliefKey(
                input.surface(),
                window.session().scenario().view(),
                Looks.style(window.appearance()),
                window.surface().verticalProperty().get());
        if (!key.equals(requested)) {
            requested = key;
            reliefs.request(() -> Computed.of(key));
        }
    }

    private void reliefComputed(Computed computed) {
        window.surface().offerBest(computed.best());
        turned();
        relief = computed.relief();
    }

    @Override
    void delivered(Optional<Frames.Frame> drawn) {
        drawn.ifPresent(this::show);
    }
}
