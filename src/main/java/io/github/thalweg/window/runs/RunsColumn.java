package io.github.thalweg.window.runs;

import io.github.thalweg.window.controls.SectionTitle;
import io.github.thalweg.window.scenario.RunsModel;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The runs of the race, one card each.
public final class RunsColumn extends VBox {
    private final SessionModel session;
    private final RunsModel runs;
    private final RuleChooser rules;
    private final IntFunction<RunCard> card;
    private final VBox list = new VBox();
    /// The card at a place shows whatever run is there: cards are made once and never thrown away.
    private final List<RunCard> cards = new ArrayList<>();

    private final ScrollPane scroll = new ScrollPane(list);
    private final VBox none = new VBox();
    private final Button add = new Button(Messages.ADD, new FontIcon(Feather.PLUS));

    /// @param card makes the card of a place in the list, from 0
    /// @param tune beside the heading
    /// @param foot below the cards
    public RunsColumn(
            SessionModel session,
            RunsModel runs,
            RuleChooser rules,
            IntFunction<RunCard> card,
            Region tune,
            Region foot) {
        this.session = session;
        this.runs = runs;
        this.rules = rules;
        this.card = card;
        getStyleClass().add("runs");
        list.getStyleClass().add("cards");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        add.getStyleClass().add("link");
        add.setId("add-run");
        add.setOnAction(_ -> chooseRule());
        var header = new HBox(new SectionTitle("Runs"), space, tune, add);
        header.getStyleClass().add("runs-header");
        header.setAlignment(Pos.CENTER_LEFT);
        fillNone();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, tuned(), none, scroll, foot);
        runs.countProperty().subscribe(count -> show(count.intValue()));
        // A card that has just come is laid out only after this.
        session.selectedRunProperty().subscribe(_ -> Platform.runLater(this::revealSelected));
    }

    /// What stands in the place of the cards when there are none.
    private void fillNone() {
        var sentence = new Label(Messages.NO_RUN_YET);
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("secondary");
        var first = new Button(Messages.ADD_FIRST);
        first.setId("add-first-run");
        first.setOnAction(_ -> chooseRule(first));
        none.getStyleClass().add("cards");
        none.getChildren().addAll(sentence, first);
        none.managedProperty().bind(none.visibleProperty());
    }

    /// The label that says how the numbers of all runs were found, where they were found alike.
    private Label tuned() {
        var tuned = new Label();
        tuned.getStyleClass().addAll("secondary", "tuned");
        tuned.setWrapText(true);
        tuned.setMinHeight(USE_PREF_SIZE);
        session.scenarioProperty().subscribe(scenario -> {
            tuned.setText(scenario.tuned() == null ? "" : Messages.tuned(scenario.tuned()));
            tuned.setVisible(scenario.tuned() != null);
            tuned.setManaged(scenario.tuned() != null);
        });
        return tuned;
    }

    /// Scrolls as little as brings the selected run's card into sight.
    private void revealSelected() {
        int selected = session.selectedRunProperty().get();
        if (selected < 0 || selected >= list.getChildren().size()) {
            return;
        }
        scroll.applyCss();
        scroll.layout();
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = list.getHeight() - visible;
        var card = list.getChildren().get(selected).getBoundsInParent();
        if (hidden > 0) {
            double lowest = Math.max(card.getMaxY() - visible, 0);
            double wanted = Math.min(Math.max(scroll.getVvalue() * hidden, lowest), card.getMinY());
            scroll.setVvalue(Math.clamp(wanted / hidden, 0.0, 1.0));
        }
    }

    /// Opens the list of rules to add a run from.
    public void chooseRule() {
        chooseRule(add);
    }

    private void chooseRule(Node beside) {
        rules.open(beside, Messages.ADD_FIRST, _ -> true, rule -> {
            runs.add(rule);
            // The list had the focus, which is gone with it.
            Platform.runLater(this::focusSelected);
        });
    }

    /// A run that was added is where one goes on.
    private void focusSelected() {
        int selected = session.selectedRunProperty().get();
        if (selected >= 0 && selected < list.getChildren().size()) {
            list.getChildren().get(selected).requestFocus();
        }
    }

    private void show(int count) {
        while (cards.size() < count) {
            cards.add(card.apply(cards.size()));
        }
        boolean copied = count > list.getChildren().size() && isFocusWithin();
        list.getChildren().setAll(cards.subList(0, count));
        if (copied) {
            Platform.runLater(this::focusSelected);
        }
        none.setVisible(count == 0);
    }
}
