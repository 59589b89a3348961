package io.github.thalweg.window.map;

import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.surface.Camera;
import io.github.thalweg.figure.surface.Relief;
import io.github.thalweg.figure.surface.SurfaceFrame;
import io.github.thalweg.figure.surface.SurfacePicture;
import io.github.thalweg.figure.surface.VerticalScale;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.FigureLooks;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.controls.FigurePane;
import io.github.thalweg.window.controls.FigureStyles;
import io.github.thalweg.window.controls.Frames;
import io.github.thalweg.window.controls.Pace;
import io.github.thalweg.window.scenario.LatestRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The landscape in three dimensions with the runs on it: dragging turns it, scrolling zooms, a double click or the
/// handle moves the start. Drawn finely once it rests.
public final class SurfaceView extends FigurePane<Optional<Frames.Frame>> {
    /// A relief with the side that it is seen best from.
    /// What a surface's mesh is computed from.
    private record Key(Surface surface, Box box, MapStyle style, VerticalScale vertical) {
        Relief relief() {
            return Relief.of(surface, box, style, vertical);
        }
    }

    private record Computed(Relief relief, Camera best) {
        static Computed of(Key key) {
            Relief relief = key.relief();
            return new Computed(relief, relief.bestCamera(List.of()));
        }
    }

    private final SurfaceModel surface;
    private final SurfacePicture picture = new SurfacePicture();
    private final LatestRequest<Computed> reliefs;
    private final Pace turning = new Pace(this::redraw);
    private final StartHandle handle;
    private final StartHandle ownHandle;
    private final SurfaceReadout readout;
    private @Nullable Relief relief;
    private @Nullable Key requested;

    public SurfaceView(FigureModels models, SurfaceModel surface) {
        super(models);
        this.surface = surface;
        reliefs = new LatestRequest<>(models.background(), this::reliefComputed);
        var ground = new SurfaceGround(this::frame, () -> relief);
        handle = new StartHandle(Starts.ofRace(models.session()), ground);
        ownHandle = new StartHandle(Starts.ofSelectedRun(models.session()), ground);
        ownHandle.getStyleClass().add("own-start");
        readout = new SurfaceReadout(models.hover(), this, ground);
        getStyleClass().add("surface-view");
        getStylesheets().add(FigureStyles.address());
        getChildren().addAll(handle, ownHandle, readout);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.SURFACE);
        new SurfaceMouse(surface, models.session(), this, ground);
        surface.cameraProperty().subscribe(_ -> turned());
        surface.verticalProperty().subscribe(_ -> redraw());
        // The handle keeps to the finger; the picture follows with the results.
        models.session().scenarioProperty().subscribe(_ -> placeHandles());
        models.session().selectedRunProperty().subscribe(_ -> ownHandle.place());
        models.session().scenarioProperty().map(Scenario::view).subscribe(_ -> redraw());
        follow();
    }

    private SurfaceFrame frame() {
        return SurfaceFrame.of(
                surface.cameraProperty().get(), pixelWidth(), pixelHeight(), FigureLooks.theme(models.appearance()));
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
    protected Supplier<Optional<Frames.Frame>> drawing(FigureInput input, boolean light) {
        requestRelief(input);
        Relief known = relief;
        if (known == null) {
            return Optional::empty;
        }
        var view = new SurfacePicture.View(
                input,
                known,
                surface.cameraProperty().get(),
                pixelWidth(),
                pixelHeight(),
                outputScale(),
                turning.isHurried(),
                light,
                models.appearance().overlayProperty(Overlay.FOG).get());
        return () -> {
            Frames.Frame frame = frames.next(view.width(), view.height(), view.scale());
            picture.draw(view, frame.drawn());
            return Optional.of(frame);
        };
    }

    private void requestRelief(FigureInput input) {
        var key = new Key(
                input.surface(),
                models.session().scenario().view(),
                FigureLooks.style(models.appearance()),
                surface.verticalProperty().get());
        if (!key.equals(requested)) {
            requested = key;
            reliefs.request(() -> Computed.of(key));
        }
    }

    private void reliefComputed(Computed computed) {
        surface.offerBest(computed.best());
        turned();
        relief = computed.relief();
    }

    @Override
    protected void delivered(Optional<Frames.Frame> drawn) {
        drawn.ifPresent(this::show);
    }
}
