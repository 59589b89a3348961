package io.github.thalweg.window.map;

import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.window.controls.ViewGestures;
import io.github.thalweg.window.scenario.HoverModel;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Mouse and keyboard input of a map: zooming, panning, choosing a start. What is moved is the scenario's view, not the
/// larger part of the plane that the map may show around it: the view keeps its shape.
final class MapMouse implements ViewGestures.Moved<MapMouse.Part> {
    /// What the map shows and the view in it, as they were when a gesture began.
    record Part(ViewTransform shown, Box view) {}

    /// A view may not be narrower than this share of its distance from zero: digits run out.
    private static final double NARROWEST = 1e-10;
    private static final double WIDEST = 1e150;

    private final SessionModel session;
    private final HoverModel hover;
    private final Supplier<ViewTransform> view;
    private final ViewGestures<Part> gestures;

    MapMouse(SessionModel session, HoverModel hover, StatusModel status, MapView map, Supplier<ViewTransform> view) {
        this.session = session;
        this.hover = hover;
        this.view = view;
        gestures = new ViewGestures<>(map, this, status::say);
        map.setOnMouseClicked(this::click);
    }

    private Part part() {
        return new Part(view.get(), session.scenario().view());
    }

    @Override
    public Optional<Part> at(double x, double y) {
        return Optional.of(part()).filter(now -> now.shown().plot().contains(x, y));
    }

    @Override
    public Optional<Part> grabbed(double x, double y) {
        return Optional.of(part());
    }

    @Override
    public Optional<Part> zoomedByKeys() {
        return Optional.of(part());
    }

    @Override
    public Rectangle2D plot(Part part) {
        return part.shown().plot();
    }

    @Override
    public void zoom(Part part, double x, double y, double factor) {
        show(part.shown().zoomed(part.view(), x, y, factor));
    }

    @Override
    public void pan(Part part, double right, double down) {
        show(part.shown().panned(part.view(), right, down));
    }

    @Override
    public void commit() {
        session.commitLive();
    }

    private void show(Box moved) {
        Box box = session.scenario().oneVariable() ? Box.onLine(moved.xMin(), moved.xMax()) : moved;
        if (hasDigits(box)) {
            session.editLive(Messages.MOVE_VIEW, scenario -> scenario.withView(box));
        }
    }

    private static boolean hasDigits(Box box) {
        double narrowest = NARROWEST * Math.max(Math.abs(box.xMin()), Math.abs(box.yMin()));
        return Math.min(box.width(), box.height()) > narrowest && Math.max(box.width(), box.height()) < WIDEST;
    }

    private void click(MouseEvent event) {
        if (event.getClickCount() == 1 && event.getButton() == MouseButton.PRIMARY && !gestures.isPanning()) {
            at(event.getX(), event.getY())
                    .ifPresent(now -> hover.click(now.shown().point(event.getX(), event.getY())));
        }
        boolean twice = event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY;
        if (twice && !gestures.isPanning()) {
            at(event.getX(), event.getY())
                    .ifPresent(now -> session.edit(
                            Messages.MOVE_START,
                            scenario -> scenario.withStart(now.shown().point(event.getX(), event.getY()))));
        }
    }
}
