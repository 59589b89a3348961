package io.github.thalweg.window.view;

import io.github.thalweg.figure.StudyPanel;
import io.github.thalweg.study.Study;
import io.github.thalweg.window.model.StudiesModel;
import io.github.thalweg.window.model.WindowModel;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Pointing at a study's cell shows its run, a click takes it; scrolling zooms and dragging pans all maps alike.
final class StudiesMouse {
    private static final double ZOOM_PER_PIXEL = 0.002;
    private static final double ZOOM_PER_KEY = 0.8;
    private static final double DRAG_BEGINS = 3;
    private static final Duration SCROLL_ENDS = Duration.millis(400);

    /// Where a drag began, and on what.
    private record Drag(StudyPanel panel, double x, double y) {}

    private final StudiesModel model;
    private final StudiesPicture picture;
    private final WindowModel window;
    private final PauseTransition scrolled = new PauseTransition(SCROLL_ENDS);
    private @Nullable Drag pressed;
    private boolean panning;

    StudiesMouse(WindowModel window, StudiesPicture picture) {
        this.window = window;
        this.model = window.studies();
        this.picture = picture;
        scrolled.setOnFinished(_ -> model.commit());
        picture.setOnMouseMoved(this::move);
        picture.setOnMouseExited(_ -> model.ghost().leave());
        picture.setOnScroll(this::scroll);
        picture.setOnMousePressed(this::press);
        picture.setOnMouseDragged(this::drag);
        picture.setOnMouseReleased(_ -> release());
        picture.setOnMouseClicked(this::click);
        picture.setOnKeyPressed(this::key);
    }

    /// The map at a pixel; of curves, which share a plot, that of the selected run.
    private Optional<StudyPanel> panel(double x, double y) {
        int selected = window.session().selectedRunProperty().get();
        var there = picture.panels().stream()
                .filter(panel -> panel.plot().contains(x, y))
                .toList();
        return there.stream()
                .filter(panel -> panel.map().study().run() == selected)
                .findFirst()
                .or(() -> there.stream().findFirst());
    }

    private void move(MouseEvent event) {
        Optional<StudyPanel> panel = panel(event.getX(), event.getY());
        OptionalInt cell = panel.map(on -> on.cell(event.getX(), event.getY())).orElse(OptionalInt.empty());
        if (panel.isPresent() && cell.isPresent()) {
            model.ghost().point(panel.get().map().study(), cell.getAsInt());
        } else {
            model.ghost().leave();
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            panel(event.getX(), event.getY()).ifPresent(panel -> {
                zoom(panel, event.getX(), event.getY(), Math.exp(-event.getDeltaY() * ZOOM_PER_PIXEL));
                event.consume();
            });
        }
    }

    private void zoom(StudyPanel panel, double pixelX, double pixelY, double factor) {
        double x = panel.placeX(pixelX);
        double y = panel.placeY(pixelY);
        show(panel.map().study(), new double[] {x - x * factor, x + (1 - x) * factor}, new double[] {
            y - y * factor, y + (1 - y) * factor
        });
        scrolled.playFromStart();
    }

    private void show(Study study, double[] x, double[] y) {
        try {
            model.show(study, x, y);
        } catch (IllegalArgumentException beyondNumbers) {
            window.status().say("The view can show no more than this");
        }
    }

    private void press(MouseEvent event) {
        picture.requestFocus();
        panning = false;
        pressed = event.getButton() == MouseButton.PRIMARY
                ? panel(event.getX(), event.getY())
                        .map(panel -> new Drag(panel, event.getX(), event.getY()))
                        .orElse(null)
                : null;
    }

    private void drag(MouseEvent event) {
        Drag from = pressed;
        if (from != null) {
            double right = event.getX() - from.x();
            double down = event.getY() - from.y();
            panning |= Math.hypot(right, down) > DRAG_BEGINS;
            if (panning) {
                picture.setCursor(Cursor.CLOSED_HAND);
                model.ghost().leave();
                double across = right / from.panel().plot().getWidth();
                double up = -down / from.panel().plot().getHeight();
                show(from.panel().map().study(), new double[] {-across, 1 - across}, new double[] {-up, 1 - up});
            }
        }
    }

    private void release() {
        if (panning) {
            model.commit();
        }
        pressed = null;
        picture.setCursor(Cursor.DEFAULT);
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !panning) {
            panel(event.getX(), event.getY())
                    .ifPresent(panel -> panel.cell(event.getX(), event.getY())
                            .ifPresent(cell -> model.take(panel.map().study(), cell)));
        }
    }

    private void key(KeyEvent event) {
        if (picture.panels().isEmpty()) {
            return;
        }
        StudyPanel panel = picture.panels().getFirst();
        double x = panel.plot().getCenterX();
        double y = panel.plot().getCenterY();
        switch (event.getText()) {
            case "+", "=" -> zoom(panel, x, y, ZOOM_PER_KEY);
            case "-" -> zoom(panel, x, y, 1 / ZOOM_PER_KEY);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
