package io.github.thalweg.window.map;

import io.github.thalweg.figure.scale.ViewTransform;
import io.github.thalweg.landscape.Box;
import io.github.thalweg.window.controls.ViewGestures;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Mouse and keyboard input of a map: zooming, panning, choosing a start.
final class MapMouse implements ViewGestures.Moved<ViewTransform> {
    private static final String VIEW = "move the view";
    /// A view may not be narrower than this share of its distance from zero: digits run out.
    private static final double NARROWEST = 1e-10;
    private static final double WIDEST = 1e150;

    private final SessionModel session;
    private final Supplier<ViewTransform> view;
    private final ViewGestures<ViewTransform> gestures;

    MapMouse(SessionModel session, StatusModel status, MapView map, Supplier<ViewTransform> view) {
        this.session = session;
        this.view = view;
        gestures = new ViewGestures<>(map, this, status::say);
        map.setOnMouseClicked(this::click);
    }

    @Override
    public Optional<ViewTransform> at(double x, double y) {
        return Optional.of(view.get()).filter(now -> now.plot().contains(x, y));
    }

    @Override
    public Optional<ViewTransform> grabbed(double x, double y) {
        return Optional.of(view.get());
    }

    @Override
    public Optional<ViewTransform> zoomedByKeys() {
        return Optional.of(view.get());
    }

    @Override
    public Rectangle2D plot(ViewTransform part) {
        return part.plot();
    }

    @Override
    public void zoom(ViewTransform part, double x, double y, double factor) {
        show(part.zoomed(x, y, factor));
    }

    @Override
    public void pan(ViewTransform part, double right, double down) {
        show(part.panned(right, down));
    }

    @Override
    public void commit() {
        session.commitLive();
    }

    private void show(Box box) {
        if (hasDigits(box)) {
            session.editLive(VIEW, scenario -> scenario.withView(box));
        }
    }

    private static boolean hasDigits(Box box) {
        double narrowest = NARROWEST * Math.max(Math.abs(box.xMin()), Math.abs(box.yMin()));
        return Math.min(box.width(), box.height()) > narrowest && Math.max(box.width(), box.height()) < WIDEST;
    }

    private void click(MouseEvent event) {
        boolean twice = event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY;
        if (twice && !gestures.isPanning()) {
            at(event.getX(), event.getY())
                    .ifPresent(now -> session.edit(
                            "move the start", scenario -> scenario.withStart(now.point(event.getX(), event.getY()))));
        }
    }
}
