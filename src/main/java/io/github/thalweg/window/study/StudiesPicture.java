package io.github.thalweg.window.study;

import io.github.thalweg.figure.scale.Aspect;
import io.github.thalweg.figure.scale.MapStyle;
import io.github.thalweg.figure.study.GhostPainter;
import io.github.thalweg.figure.study.StudyFigure;
import io.github.thalweg.figure.study.StudyPanel;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.study.map.StudyMap;
import io.github.thalweg.window.controls.FigureLooks;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.controls.Frames;
import io.github.thalweg.window.scenario.LatestRequest;
import io.github.thalweg.window.scenario.StatusModel;
import io.github.thalweg.window.study.GhostModel.Ghost;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The studies as they are computed, with the run of the cell under the mouse over them.
public final class StudiesPicture extends Region {
    private static final double MIN = 60;
    private static final Duration RESIZED = Duration.millis(200);

    private final FigureModels figures;
    private final StudiesModel model;
    private final Frames frames = new Frames();
    private final Frames ghostFrames = new Frames();
    private final ImageView image = new ImageView();
    private final ImageView ghostImage = new ImageView();
    private final LatestRequest<Drawn> requests;
    private final LatestRequest<Frames.Frame> ghostRequests;
    private final PauseTransition resized = new PauseTransition(RESIZED);
    private List<StudyPanel> panels = List.of();

    /// A picture with the places of its maps.
    private record Drawn(Frames.Frame frame, List<StudyPanel> panels) {}

    public StudiesPicture(StudiesModel model, FigureModels figures, StatusModel status) {
        this.model = model;
        this.figures = figures;
        requests = new LatestRequest<>(figures.background(), this::drawn);
        ghostRequests = new LatestRequest<>(figures.background(), this::ghostDrawn);
        image.setManaged(false);
        ghostImage.setManaged(false);
        ghostImage.setMouseTransparent(true);
        getChildren().addAll(image, ghostImage);
        getStyleClass().add("studies-picture");
        setMinSize(0, 0);
        setPrefSize(400, 300);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.PICTURE);
        FigureLooks.subscribe(figures.appearance(), this::requestLayout);
        model.mapsProperty().subscribe(_ -> requestLayout());
        // The scenario's own values are marked.
        figures.session().scenarioProperty().subscribe(_ -> requestLayout());
        model.ghost().ghostProperty().subscribe(this::showGhost);
        resized.setOnFinished(_ -> resize());
        figures.appearance().equalAspectProperty().subscribe(_ -> resize());
        widthProperty().subscribe(_ -> changeSize());
        heightProperty().subscribe(_ -> changeSize());
        new StudiesMouse(model, figures.session(), status, this);
    }

    /// The maps with their places; those of the last picture that was drawn.
    List<StudyPanel> panels() {
        return panels;
    }

    private void changeSize() {
        requestLayout();
        if (panels.isEmpty()) {
            resize();
        } else {
            resized.playFromStart();
        }
    }

    private void resize() {
        double width = getWidth();
        double height = getHeight();
        Theme theme = FigureLooks.theme(figures.appearance());
        if (width > MIN && height > MIN) {
            Aspect aspect = FigureLooks.aspect(figures.appearance());
            model.resize((study, maps) -> StudyFigure.sized(study, maps, width, height, outputScale(), aspect, theme));
        }
    }

    @Override
    protected void layoutChildren() {
        List<StudyMap> maps = model.mapsProperty().get();
        int width = (int) getWidth();
        int height = (int) getHeight();
        image.setVisible(!maps.isEmpty());
        if (!maps.isEmpty() && width > MIN && height > MIN) {
            var figure = figure(maps);
            double scale = outputScale();
            requests.request(() -> draw(figure, width, height, scale));
        }
    }

    /// The figure that is shown, for a file.
    Optional<StudyFigure> figure() {
        List<StudyMap> maps = model.mapsProperty().get();
        return maps.isEmpty() ? Optional.empty() : Optional.of(figure(maps));
    }

    private StudyFigure figure(List<StudyMap> maps) {
        return new StudyFigure(
                maps,
                figures.session().scenario(),
                model.count(),
                FigureLooks.aspect(figures.appearance()),
                FigureLooks.theme(figures.appearance()));
    }

    private Drawn draw(StudyFigure figure, int width, int height, double scale) {
        Frames.Frame frame = frames.next(width, height, scale);
        Graphics2D g = frame.drawn().createGraphics();
        g.setColor(figure.theme().panel());
        g.fillRect(0, 0, frame.drawn().getWidth(), frame.drawn().getHeight());
        g.scale(scale, scale);
        figure.paint(g, width, height);
        g.dispose();
        return new Drawn(frame, figure.panels(width, height));
    }

    private void drawn(Drawn drawn) {
        panels = drawn.panels();
        drawn.frame().showIn(image);
    }

    private void showGhost(@Nullable Ghost ghost) {
        ghostImage.setVisible(ghost != null);
        Optional<StudyPanel> panel = ghost == null ? Optional.empty() : panel(ghost.study());
        if (ghost != null && panel.isPresent()) {
            int width = (int) getWidth();
            int height = (int) getHeight();
            double scale = outputScale();
            MapStyle style = FigureLooks.style(figures.appearance());
            ghostRequests.request(() -> draw(ghost, panel.get(), style, width, height, scale));
        }
    }

    private Optional<StudyPanel> panel(Study study) {
        return panels.stream()
                .filter(panel -> panel.map().study().equals(study))
                .findFirst();
    }

    private Frames.Frame draw(Ghost ghost, StudyPanel panel, MapStyle style, int width, int height, double scale) {
        Frames.Frame frame = ghostFrames.next(width, height, scale);
        Graphics2D g = frame.drawn().createGraphics();
        g.setComposite(AlphaComposite.Clear);
        g.fillRect(0, 0, frame.drawn().getWidth(), frame.drawn().getHeight());
        g.setComposite(AlphaComposite.SrcOver);
        g.scale(scale, scale);
        new GhostPainter(style.theme(), style, scale).paint(g, panel, ghost.cell(), ghost.surface(), ghost.run());
        g.dispose();
        return frame;
    }

    private void ghostDrawn(Frames.Frame frame) {
        frame.showIn(ghostImage);
    }

    private double outputScale() {
        Window on = getScene() == null ? null : getScene().getWindow();
        return on == null ? 1 : Math.max(1, on.getOutputScaleX());
    }
}
