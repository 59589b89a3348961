package io.github.thalweg.window.inspector;

import io.github.thalweg.figure.step.StepPage;
import io.github.thalweg.figure.step.StepPicture;
import io.github.thalweg.figure.style.Theme;
import io.github.thalweg.window.controls.FigureLooks;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.controls.Frames;
import io.github.thalweg.window.controls.SystemClipboard;
import io.github.thalweg.window.scenario.LatestRequest;
import io.github.thalweg.window.scenario.StatusModel;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// Picture of the lines of the update under the playhead, of one run or of two side by side. Pointing at a line, or
/// moving to it with the arrow keys, highlights its arrow on the map.
final class StepLines extends Region {
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");

    private record Drawn(Frames.Frame frame, List<StepPage> pages, List<StepPicture> pictures) {}

    private final FigureModels figures;
    private final StatusModel status;
    private final InspectorModel inspector;
    private final SubStepModel subSteps;
    private final DoubleConsumer reveal;
    private final StepPages pages;
    private final ImageView image = new ImageView();
    private final Frames frames = new Frames();
    private final LatestRequest<Drawn> requests;
    private final ReadOnlyObjectWrapper<List<StepPage>> drawn = new ReadOnlyObjectWrapper<>(List.of());
    private List<StepPicture> pictures = List.of();

    /// @param reveal scrolls to a height
    StepLines(StepModels steps, FigureModels figures, StatusModel status, DoubleConsumer reveal) {
        this.figures = figures;
        this.status = status;
        this.inspector = steps.inspector();
        this.subSteps = steps.subSteps();
        this.reveal = reveal;
        this.pages = new StepPages(steps);
        requests = new LatestRequest<>(figures.background(), this::delivered);
        setId("step-lines");
        setAccessibleText(Messages.LINES);
        getStyleClass().add("step-lines");
        image.setManaged(false);
        getChildren().add(image);
        setFocusTraversable(true);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnMouseMoved(event -> inspector.point(lineAt(event)));
        setOnMouseExited(_ -> inspector.point(-1));
        setOnMousePressed(this::focus);
        setOnKeyPressed(this::pressed);
        pages.subscribe(this::redraw);
        Stream.of(inspector.comparedProperty(), inspector.typesetProperty(), inspector.openProperty())
                .forEach(shown -> shown.subscribe(this::redraw));
        figures.playback().stepProperty().subscribe(this::redraw);
        figures.playback().playingProperty().subscribe(this::redraw);
        FigureLooks.subscribe(figures.appearance(), this::redraw);
        widthProperty().subscribe(this::redraw);
    }

    /// What is in sight, which may be older than what is asked for: a title that follows it changes with the lines.
    ReadOnlyObjectProperty<List<StepPage>> drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    private void redraw() {
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        List<StepPage> shown = pages.all();
        if (shown.isEmpty() || getWidth() < 1 || !inspector.openProperty().get()) {
            image.setVisible(!shown.isEmpty());
            drawn.set(shown.isEmpty() ? shown : drawn.get());
            return;
        }
        Theme theme = FigureLooks.theme(figures.appearance());
        boolean typeset = inspector.typesetProperty().get();
        double width = getWidth();
        Window on = getScene() == null ? null : getScene().getWindow();
        double scale = on == null ? 1 : Math.max(1, on.getOutputScaleX());
        List<StepPicture> before = figures.playback().playingProperty().get() ? pictures : List.of();
        requests.request(() -> {
            List<StepPicture> laid = laid(shown, before, width / shown.size(), theme, typeset);
            return new Drawn(frame(laid, width, scale, theme), shown, laid);
        });
    }

    /// @param before what is shown while the race plays, or none
    private static List<StepPicture> laid(
            List<StepPage> shown, List<StepPicture> before, double width, Theme theme, boolean typeset) {
        return IntStream.range(0, shown.size())
                .mapToObj(
                        i -> before.size() == shown.size() && before.get(i).isLike(shown.get(i), width, theme, typeset)
                                ? before.get(i).steadied(shown.get(i))
                                : new StepPicture(shown.get(i), width, theme, typeset, shown.size() > 1))
                .toList();
    }

    private Frames.Frame frame(List<StepPicture> laid, double width, double scale, Theme theme) {
        double height = laid.stream().mapToDouble(StepPicture::height).max().orElse(1);
        Frames.Frame frame = frames.next((int) width, (int) Math.ceil(height), scale);
        Graphics2D g = frame.drawn().createGraphics();
        g.scale(scale, scale);
        g.setColor(theme.panel());
        g.fillRect(0, 0, (int) width + 1, (int) height + 2);
        for (StepPicture picture : laid) {
            picture.paint(g);
            g.translate(width / laid.size(), 0);
        }
        g.dispose();
        return frame;
    }

    private void delivered(Drawn made) {
        pictures = made.pictures();
        made.frame().showIn(image);
        image.setVisible(true);
        drawn.set(made.pages());
        double height = Math.ceil(
                made.pictures().stream().mapToDouble(StepPicture::height).max().orElse(1));
        if (getPrefHeight() != height) {
            setPrefHeight(height);
        }
        int line = subSteps.lineProperty().get();
        if (line != SubStepModel.WHOLE && line < lineCount()) {
            reveal.accept(pictures.getFirst().place(line).getMaxY());
        }
    }

    private int lineCount() {
        return pictures.isEmpty() ? 0 : pictures.getFirst().lineCount();
    }

    private int lineAt(MouseEvent event) {
        boolean first = !pictures.isEmpty() && event.getX() < getWidth() / pictures.size();
        return first ? pictures.getFirst().lineAt(event.getY()).orElse(-1) : -1;
    }

    /// The pane that scrolls would take the focus.
    private void focus(MouseEvent event) {
        requestFocus();
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
        } else if (event.getCode() == KeyCode.DOWN) {
            pointTo(inspector.pointedProperty().get() + 1);
        } else if (event.getCode() == KeyCode.UP) {
            pointTo(inspector.pointedProperty().get() - 1);
        } else {
            return;
        }
        event.consume();
    }

    private void pointTo(int line) {
        if (line >= 0 && line < lineCount()) {
            inspector.point(line);
            reveal.accept(pictures.getFirst().place(line).getMaxY());
        }
    }

    /// Puts everything that is shown into the clipboard, as text.
    void copy() {
        new SystemClipboard().copy(text());
        status.say(Messages.COPIED);
    }

    private String text() {
        return String.join(
                "\n",
                pages.all().stream()
                        .map(page -> page.title() + "\n" + page.text())
                        .toList());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? text() : super.queryAccessibleAttribute(attribute, parameters);
    }
}
