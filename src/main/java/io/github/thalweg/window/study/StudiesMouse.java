package io.github.thalweg.window.study;

import io.github.thalweg.figure.study.StudyPanel;
import io.github.thalweg.window.controls.ViewGestures;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Mouse input of studies: pointing at a cell shows its run, a click takes it; scrolling zooms and dragging pans
/// all maps alike.
final class StudiesMouse implements ViewGestures.Moved<StudyPanel> {
    private final StudiesModel model;
    private final SessionModel session;
    private final StudiesPicture picture;
    private final ViewGestures<StudyPanel> gestures;

    StudiesMouse(StudiesModel model, SessionModel session, StatusModel status, StudiesPicture picture) {
        this.model = model;
        this.session = session;
        this.picture = picture;
        gestures = new ViewGestures<>(picture, this, status::say);
        picture.setOnMouseMoved(this::move);
        picture.setOnMouseExited(_ -> model.ghost().leave());
        picture.setOnMouseClicked(this::click);
    }

    /// The map at a pixel; of curves, which share a plot, that of the selected run.
    @Override
    public Optional<StudyPanel> at(double x, double y) {
        int selected = session.selectedRunProperty().get();
        var there = picture.panels().stream()
                .filter(panel -> panel.plot().contains(x, y))
                .toList();
        return there.stream()
                .filter(panel -> panel.map().study().run() == selected)
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    @Override
    public Optional<StudyPanel> grabbed(double x, double y) {
        return at(x, y);
    }

    @Override
    public Optional<StudyPanel> zoomedByKeys() {
        return picture.panels().stream().findFirst();
    }

    @Override
    public Rectangle2D plot(StudyPanel part) {
        return part.plot();
    }

    @Override
    public void zoom(StudyPanel part, double pixelX, double pixelY, double factor) {
        double x = part.placeX(pixelX);
        double y = part.placeY(pixelY);
        model.show(part.map().study(), new double[] {x - x * factor, x + (1 - x) * factor}, new double[] {
            y - y * factor, y + (1 - y) * factor
        });
    }

    @Override
    public void pan(StudyPanel part, double right, double down) {
        model.ghost().leave();
        double across = right / part.plot().getWidth();
        double up = -down / part.plot().getHeight();
        model.show(part.map().study(), new double[] {-across, 1 - across}, new double[] {-up, 1 - up});
    }

    @Override
    public void commit() {
        model.commit();
    }

    private void move(MouseEvent event) {
        Optional<StudyPanel> panel = at(event.getX(), event.getY());
        OptionalInt cell = panel.map(on -> on.cell(event.getX(), event.getY())).orElse(OptionalInt.empty());
        if (panel.isPresent() && cell.isPresent()) {
            model.ghost().point(panel.get().map().study(), cell.getAsInt());
        } else {
            model.ghost().leave();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !gestures.isPanning()) {
            at(event.getX(), event.getY())
                    .ifPresent(panel -> panel.cell(event.getX(), event.getY())
                            .ifPresent(cell -> model.take(panel.map().study(), cell)));
        }
    }
}
