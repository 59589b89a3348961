package io.github.thalweg.window.view;

import io.github.thalweg.figure.AnatomyPainter;
import io.github.thalweg.figure.FigureInput;
import io.github.thalweg.figure.LandscapeLayer;
import io.github.thalweg.figure.MapFrame;
import io.github.thalweg.figure.MapOverlays;
import io.github.thalweg.figure.MapPicture;
import io.github.thalweg.figure.ViewTransform;
import io.github.thalweg.run.Scenario;
import io.github.thalweg.window.model.LatestRequest;
import io.github.thalweg.window.model.WindowModel;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The map of the landscape with the runs on it: scrolling zooms, dragging pans, a double click or the handle moves
/// the start.
public final class MapView extends FigurePane<Frames.Frame> {
    private OptionalInt only = OptionalInt.empty();
    private final MapPicture picture = new MapPicture();
    private final LatestRequest<LandscapeLayer> landscapes;
    private final StartHandle handle;
    private final StartHandle ownHandle;
    private final MapReadout readout;
    private final Label title = new Label();
    private final StepPages pages;
    private @Nullable LandscapeLayer layer;
    private @Nullable LandscapeKey requested;

    /// A map of all runs that are not hidden.
    public MapView(WindowModel window) {
        super(window);
        pages = new StepPages(window);
        landscapes = new LatestRequest<>(window.background(), this::landscapeDrawn);
        handle = new StartHandle(Starts.ofRace(window.session()), new MapGround(this::view));
        ownHandle = new StartHandle(Starts.ofSelectedRun(window.session()), new MapGround(this::view));
        ownHandle.getStyleClass().add("own-start");
        readout = new MapReadout(window, this::view, this::shownInput);
        getStyleClass().add("map-view");
        getStylesheets().add(FigureStyles.address());
        title.getStyleClass().add("readout");
        title.setVisible(false);
        getChildren().addAll(handle, ownHandle, readout, title);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Map of the landscape and the runs");
        new MapMouse(window, this, this::view);
        // The handle keeps to the finger; the picture follows with the results.
        window.session().scenarioProperty().subscribe(_ -> placeHandles());
        window.session().selectedRunProperty().subscribe(_ -> ownHandle.place());
        window.session().scenarioProperty().map(Scenario::view).subscribe(_ -> redraw());
        window.hover().pointProperty().subscribe(_ -> pointed());
        window.session().selectedRunProperty().subscribe(_ -> pointed());
        pages.subscribe(this::redraw);
        follow();
    }

    /// Shows the whole view that the landscape comes with.
    public void fit() {
        window.session()
                .edit(
                        "fit the view",
                        scenario -> scenario.withView(
                                scenario.landscape().landscape().view()));
    }

    /// Shows one run alone, with its name; all of them when empty.
    void showOnly(OptionalInt run) {
        only = run;
        title.setVisible(run.isPresent());
        redraw();
    }

    /// From landscape units to pixels of this node, for the view of the present scenario.
    ViewTransform view() {
        return frame().view();
    }

    private MapFrame frame() {
        return MapFrame.of(
                window.session().scenario().view(), pixelWidth(), pixelHeight(), Looks.theme(window.appearance()));
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
        super.layoutChildren();
        placeHandles();
        readout.place(getWidth());
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
        var scenario = window.session().scenario();
        return run < scenario.runs().size() ? scenario.label(run) : "";
    }

    @Override
    Supplier<Frames.Frame> drawing(FigureInput all, boolean light) {
        FigureInput shown = shownInput();
        FigureInput input = shown == null ? all : shown;
        requestLandscape(input);
        var view = new MapPicture.View(
                input,
                window.session().scenario().view(),
                layer,
                pixelWidth(),
                pixelHeight(),
                outputScale(),
                Looks.style(window.appearance()),
                overlays(input),
                light);
        AnatomyPainter anatomy = pages.anatomy(frame(), only);
        return () -> {
            Frames.Frame frame = frames.next(view.width(), view.height(), view.scale());
            picture.draw(view, frame.drawn());
            if (anatomy != null) {
                anatomy.draw(frame.drawn(), view.scale());
            }
            return frame;
        };
    }

    private MapOverlays overlays(FigureInput input) {
        return Looks.overlays(
                window,
                input,
                only.orElse(window.session().selectedRunProperty().get()));
    }

    private void pointed() {
        if (window.appearance().curvatureProperty().get()) {
            redraw();
        }
    }

    private void requestLandscape(FigureInput input) {
        var plot = view().plot();
        var key = new LandscapeKey(
                input.surface(),
                window.session().scenario().view(),
                plot.getWidth(),
                plot.getHeight(),
                outputScale(),
                Looks.style(window.appearance()));
        if (!key.equals(requested)) {
            requested = key;
            landscapes.request(key::layer);
        }
    }

    private void landscapeDrawn(LandscapeLayer drawn) {
        layer = drawn;
        redraw();
    }

    @Override
    void delivered(Frames.Frame drawn) {
        show(drawn);
    }
}
