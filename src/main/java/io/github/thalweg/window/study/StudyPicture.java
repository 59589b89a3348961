package io.github.thalweg.window.study;

import io.github.thalweg.figure.study.StudyPainter;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.window.controls.AppearanceModel;
import io.github.thalweg.window.controls.FigureLooks;
import io.github.thalweg.window.controls.Frames;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LatestRequest;
import java.awt.Graphics2D;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The figure of a study, drawn in the background as large as there is room.
public final class StudyPicture extends Region {
    private static final double MIN = 60;

    private final AppearanceModel appearance;
    private final Frames frames = new Frames();
    private final ImageView image = new ImageView();
    private final LatestRequest<Frames.Frame> requests;
    private @Nullable Function<Theme, StudyPainter> figure;

    public StudyPicture(Background background, AppearanceModel appearance, String name) {
        this.appearance = appearance;
        requests = new LatestRequest<>(background, frame -> frame.showIn(image));
        image.setManaged(false);
        getChildren().add(image);
        setMinSize(0, 0);
        setPrefSize(400, 300);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        FigureLooks.subscribe(appearance, this::requestLayout);
        widthProperty().subscribe(_ -> requestLayout());
        heightProperty().subscribe(_ -> requestLayout());
    }

    /// @param painter makes the figure, in the background; null for none
    public void show(@Nullable Function<Theme, StudyPainter> painter) {
        figure = painter;
        image.setVisible(painter != null);
        setNeedsLayout(true);
    }

    /// A supplier of the figure that is shown, in the window's theme; empty where there is none.
    public Optional<Supplier<StudyPainter>> figure() {
        Function<Theme, StudyPainter> shown = figure;
        Theme theme = FigureLooks.theme(appearance);
        return shown == null ? Optional.empty() : Optional.of(() -> shown.apply(theme));
    }

    @Override
    protected void layoutChildren() {
        Function<Theme, StudyPainter> shown = figure;
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (shown != null && width > MIN && height > MIN) {
            Theme theme = FigureLooks.theme(appearance);
            double scale = outputScale();
            requests.request(() -> drawn(shown.apply(theme), width, height, scale));
        }
    }

    private Frames.Frame drawn(StudyPainter painter, int width, int height, double scale) {
        Frames.Frame frame = frames.next(width, height, scale);
        Graphics2D g = frame.drawn().createGraphics();
        g.setColor(painter.theme().panel());
        g.fillRect(0, 0, frame.drawn().getWidth(), frame.drawn().getHeight());
        g.scale(scale, scale);
        painter.paint(g, width, height);
        g.dispose();
        return frame;
    }

    private double outputScale() {
        Window on = getScene() == null ? null : getScene().getWindow();
        return on == null ? 1 : Math.max(1, on.getOutputScaleX());
    }
}
