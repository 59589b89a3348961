package io.github.thalweg.window.map;

import io.github.thalweg.figure.curve.CurveGround;
import io.github.thalweg.figure.curve.Lifted;
import io.github.thalweg.figure.map.MapFrame;
import io.github.thalweg.figure.map.MapOverlays;
import io.github.thalweg.figure.map.MapPicture;
import io.github.thalweg.figure.map.MapSight;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.run.FigureInput;
import io.github.thalweg.figure.scale.Ground;
import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.figure.step.AnatomyPainter;
import io.github.thalweg.figure.style.Tags;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.FittedView;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.FigureLooks;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.controls.FigurePane;
import io.github.thalweg.window.controls.FigureStyles;
import io.github.thalweg.window.controls.Frames;
import io.github.thalweg.window.inspector.StepModels;
import io.github.thalweg.window.inspector.StepPages;
import io.github.thalweg.window.paint.PaintLayer;
import io.github.thalweg.window.paint.PaintModel;
import io.github.thalweg.window.scenario.LatestRequest;
import io.github.thalweg.window.scenario.StatusModel;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The map of the landscape with the runs on it: scrolling zooms, dragging pans, a double click or the handle moves
/// the start.
public final class MapView extends FigurePane<Frames.Frame> {
    /// Key of the landscape's layer: it is computed again only when one of these changes.
    private record Key(Surface surface, Box box, double width, double height, double scale, MapSight sight) {
        Ground ground() {
            return sight.ground(surface, box, new Rectangle2D.Double(0, 0, width, height), scale);
        }
    }

    private record Drawn(Ground ground, Surface of) {}

    private OptionalInt only = OptionalInt.empty();
    private final MapPicture picture = new MapPicture();
    private final ShownSight sight;
    private final Lifted lifted = new Lifted();
    private final LatestRequest<Drawn> landscapes;
    private final StartHandle handle;
    private final StartHandle ownHandle;
    private final MapReadout readout;
    private final PaintLayer paint;
    private final PlaceMark mark;
    private final Label title = new Label();
    private final StepPages pages;
    private @Nullable Ground ground;
    /// The surface that the layer shows.
    private @Nullable Surface surface;
    private @Nullable Key requested;

    /// A map of all runs that are not hidden.
    public MapView(FigureModels models, StepModels steps, StatusModel status, PaintModel painting) {
        super(models);
        pages = new StepPages(steps);
        sight = new ShownSight(models);
        landscapes = new LatestRequest<>(models.background(), this::landscapeDrawn);
        handle = new StartHandle(Starts.ofRace(models.session()), new MapGround(this::view, sight::place));
        ownHandle = new StartHandle(Starts.ofSelectedRun(models.session()), new MapGround(this::view, sight::place));
        ownHandle.getStyleClass().add("own-start");
        paint = new PaintLayer(painting, this::view);
        paint.setManaged(false);
        readout = new MapReadout(models.hover(), this::view, this::readable);
        mark = new PlaceMark(models.hover(), this::view, this::liftedInput);
        getStyleClass().add("map-view");
        getStylesheets().add(FigureStyles.address());
        title.getStyleClass().add("readout");
        title.setVisible(false);
        getChildren().addAll(handle, ownHandle, mark, paint, readout, title);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        models.session()
                .scenarioProperty()
                .map(Scenario::oneVariable)
                .subscribe(one -> setAccessibleText(one ? Messages.CURVE : Messages.MAP));
        new MapMouse(models.session(), models.hover(), status, this, this::view);
        // The handle keeps to the finger; the picture follows with the results.
        models.session().scenarioProperty().subscribe(_ -> placeHandles());
        models.session().selectedRunProperty().subscribe(_ -> ownHandle.place());
        models.session().surfaceProperty().subscribe(_ -> redraw());
        models.session().scenarioProperty().map(Scenario::view).subscribe(_ -> redraw());
        models.hover().pointProperty().subscribe(_ -> pointed());
        models.session().selectedRunProperty().subscribe(_ -> pointed());
        pages.subscribe(this::redraw);
        follow();
    }

    /// Shows the whole view that the landscape comes with; of a typed formula what there is to see.
    public void fit() {
        models.session()
                .edit(
                        Messages.FIT,
                        scenario -> scenario.withView(
                                scenario.landscape().landscape().isTyped()
                                        ? FittedView.of(scenario)
                                        : scenario.landscape().landscape().view()));
    }

    /// Shows one run alone, with its name; all of them when empty.
    void showOnly(OptionalInt run) {
        only = run;
        title.setVisible(run.isPresent());
        redraw();
    }

    /// The transform from landscape units to pixels of this node, for the view of the present scenario.
    ViewTransform view() {
        return frame().view();
    }

    private MapFrame frame() {
        return sight.get().frame(pixelWidth(), pixelHeight());
    }

    private @Nullable FigureInput liftedInput() {
        FigureInput shown = shownInput();
        return shown == null ? null : lifted.again(shown);
    }

    private @Nullable FigureInput shownInput() {
        FigureInput input = input();
        return input == null
                        || only.isEmpty()
                        || only.getAsInt() >= input.trajectories().size()
                ? input
                : input.only(only.getAsInt());
    }

    @Override
    protected void layoutChildren() {
        requestLandscape();
        super.layoutChildren();
        placeHandles();
        paint.resizeRelocate(0, 0, getWidth(), getHeight());
        readout.place(getWidth());
        mark.place();
        ViewTransform view = view();
        title.setText(only.isPresent() ? label(only.getAsInt()) : "");
        title.autosize();
        title.relocate(view.plot().getMinX() + 8, view.plot().getMinY() + 8);
    }

    private void placeHandles() {
        handle.place();
        ownHandle.place();
    }

    private String label(int run) {
        var scenario = models.session().scenario();
        return run < scenario.runs().size() ? scenario.label(run) : "";
    }

    @Override
    protected Supplier<Frames.Frame> drawing(FigureInput all, boolean light) {
        FigureInput shown = shownInput();
        FigureInput input = shown == null ? all : shown;
        MapSight seen = sight.of(input);
        var view = new MapPicture.View(
                lifted.again(input),
                seen.box(),
                seen.curve() == ground instanceof CurveGround ? ground : null,
                pixelWidth(),
                pixelHeight(),
                outputScale(),
                seen.style(),
                overlays(lifted.again(input)),
                light);
        AnatomyPainter anatomy = input.trajectories().isEmpty() ? null : pages.anatomy(view.frame(), only);
        return () -> {
            Frames.Frame frame = frames.next(view.width(), view.height(), view.scale());
            Tags labels = picture.draw(view, frame.drawn(), anatomy == null ? List.of() : anatomy.edges());
            if (anatomy != null) {
                anatomy.draw(frame.drawn(), view.scale(), labels);
            }
            return frame;
        };
    }

    /// What can be read off the map; nothing in fog.
    private @Nullable FigureInput readable() {
        return models.appearance().overlayProperty(Overlay.FOG).get() ? null : liftedInput();
    }

    private MapOverlays overlays(FigureInput input) {
        return FigureLooks.overlays(
                models,
                input,
                only.orElse(models.session().selectedRunProperty().get()));
    }

    private void pointed() {
        if (models.appearance().overlayProperty(Overlay.CURVATURE).get()
                || models.appearance().overlayProperty(Overlay.ROWS).get()) {
            redraw();
        }
    }

    /// A landscape of which there are no results yet is shown without runs.
    @Override
    public @Nullable FigureInput input() {
        FigureInput computed = super.input();
        Surface shown = surface;
        boolean known = computed != null
                && (shown == null || shown.landscape().equals(computed.surface().landscape()));
        return known
                        || shown == null
                        || !shown.equals(models.session().surfaceProperty().get())
                ? computed
                : FigureInput.of(models.session().scenario(), shown);
    }

    private void requestLandscape() {
        Surface wanted = models.session().surfaceProperty().get();
        if (wanted == null
                || !isRoomy()
                || wanted.landscape().oneVariable()
                        != models.session().scenario().oneVariable()) {
            return;
        }
        ViewTransform shown = view();
        var plot = shown.plot();
        var key = new Key(wanted, shown.box(), plot.getWidth(), plot.getHeight(), outputScale(), sight.get());
        if (!key.equals(requested)) {
            requested = key;
            landscapes.request(() -> new Drawn(key.ground(), wanted));
        }
    }

    private void landscapeDrawn(Drawn drawn) {
        ground = drawn.ground();
        surface = drawn.of();
        redraw();
    }

    @Override
    protected void delivered(Frames.Frame drawn) {
        show(drawn);
    }
}
