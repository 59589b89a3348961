package io.github.thalweg.window.inspector;

import io.github.thalweg.figure.step.StepPage;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.scenario.StatusModel;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The step inspector: the selected run's rule with the numbers of the update under the playhead.
public final class StepPane extends BorderPane {
    private final StepModels steps;
    private final FigureModels figures;
    private final InspectorModel inspector;
    private final Label title = new Label();
    private final MenuButton partners = new MenuButton(null, new FontIcon(Feather.COLUMNS));
    private final ScrollPane scroll = new ScrollPane();
    private final StepLines lines;

    public StepPane(StepModels steps, FigureModels figures, StatusModel status) {
        this.steps = steps;
        this.figures = figures;
        this.inspector = steps.inspector();
        getStyleClass().add("step-pane");
        setMinSize(0, 0);
        lines = new StepLines(steps, figures, status, this::reveal);
        scroll.setContent(lines);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPrefViewportHeight(100);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFocusTraversable(false);
        setTop(header());
        setCenter(scroll);
        lines.drawnProperty().subscribe(_ -> name());
        figures.session().scenarioProperty().map(Scenario::labels).subscribe(_ -> offer());
        inspector.partnerProperty().subscribe(_ -> offer());
        figures.session().selectedRunProperty().subscribe(_ -> offer());
    }

    private HBox header() {
        title.getStyleClass().add("step-title");
        title.setId("step-title");
        title.setMinWidth(40);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        partners.setId("compare");
        partners.getStyleClass().add("icon-button");
        partners.setAccessibleText(Messages.COMPARE);
        Hint.on(partners, Messages.COMPARE);
        var header = new HBox(
                title,
                gap,
                play(steps.subSteps()),
                toggle(Feather.MOVE, Messages.ANATOMY_HELP, inspector.anatomyProperty()),
                toggle(Feather.DIVIDE, Messages.TYPESET_HELP, inspector.typesetProperty()),
                partners,
                new IconButton(Feather.COPY, Messages.COPY_HELP, lines::copy));
        header.getStyleClass().add("step-header");
        header.setAlignment(Pos.CENTER_LEFT);
        header.widthProperty().subscribe(_ -> name());
        title.fontProperty().subscribe(_ -> name());
        return header;
    }

    private static IconButton play(SubStepModel subSteps) {
        var button = new IconButton(Feather.PLAY_CIRCLE, Messages.PLAY_HELP, subSteps::toggle);
        subSteps.playingProperty()
                .subscribe(playing -> button.picture(playing ? Feather.PAUSE_CIRCLE : Feather.PLAY_CIRCLE));
        return button;
    }

    private static ToggleButton toggle(Feather icon, String name, BooleanProperty on) {
        var toggle = new ToggleButton(null, new FontIcon(icon));
        toggle.getStyleClass().add("icon-button");
        toggle.setAccessibleText(name);
        Hint.on(toggle, name);
        toggle.selectedProperty().bindBidirectional(on);
        return toggle;
    }

    /// Names what is in sight, not what is still being drawn.
    private void name() {
        List<StepPage> drawn = lines.drawnProperty().get();
        if (drawn.size() != 1) {
            title.setText("");
            return;
        }
        // The run's name alone where the longest title is too long: the update stands in the transport as well.
        StepPage page = drawn.getFirst();
        title.setText(StepPage.title(figures.session().scenario().steps(), page.label()));
        title.setText(title.prefWidth(-1) > space() ? page.label() : page.title());
    }

    /// What the buttons leave for the title; no limit before they are laid out.
    private double space() {
        if (!(title.getParent() instanceof HBox header) || header.getWidth() == 0) {
            return Double.MAX_VALUE;
        }
        double buttons = header.getChildren().stream()
                .filter(node -> !node.equals(title))
                .mapToDouble(node -> node.prefWidth(-1))
                .sum();
        return header.getWidth()
                - header.getInsets().getLeft()
                - header.getInsets().getRight()
                - buttons;
    }

    private void offer() {
        List<String> labels = figures.session().scenario().labels();
        int selected = figures.session().selectedRunProperty().get();
        var group = new ToggleGroup();
        partners.getItems().clear();
        partners.getItems().add(choice(Messages.NO_COMPARISON, -1, group));
        for (int run = 0; run < labels.size(); run++) {
            if (run != selected) {
                partners.getItems().add(choice(Messages.compareWith(labels.get(run)), run, group));
            }
        }
        partners.setDisable(labels.size() < 2);
    }

    private RadioMenuItem choice(String name, int run, ToggleGroup group) {
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(inspector.partnerProperty().get() == run);
        item.setOnAction(_ -> inspector.compareWith(run));
        return item;
    }

    /// Scrolls so that a line ending at this height is in sight.
    private void reveal(double bottom) {
        double content = scroll.getContent().prefHeight(-1);
        double shown = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, content - shown);
        if (content > shown && (bottom > top + shown || bottom < top + shown / 3)) {
            scroll.setVvalue(Math.clamp((bottom - shown * 2 / 3) / (content - shown), 0, 1));
        }
    }
}
