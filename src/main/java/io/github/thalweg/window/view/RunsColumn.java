package io.github.thalweg.window.view;

import io.github.thalweg.rule.UpdateRule;
import io.github.thalweg.window.model.WindowModel;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The runs of the race, one card each.
final class RunsColumn extends VBox {
    private final WindowModel window;
    private final VBox list = new VBox();
    /// The card at a place shows whatever run is there: cards are made once and never thrown away.
    private final List<RunCard> cards = new ArrayList<>();

    private final Button add = new Button("Add run", new FontIcon(Feather.PLUS));

    RunsColumn(WindowModel window) {
        this.window = window;
        getStyleClass().add("runs");
        list.getStyleClass().add("cards");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        add.getStyleClass().add("link");
        add.setId("add-run");
        add.setOnAction(_ -> chooseRule());
        var header = new HBox(new SectionTitle("Runs"), space, add);
        header.getStyleClass().add("runs-header");
        header.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header, scroll, new NoisePane(window));
        window.runs().countProperty().subscribe(count -> show(count.intValue()));
    }

    /// Opens the list of rules to add a run from.
    void chooseRule() {
        var popOver = new ThemedPopOver(
                window, new RuleList("Add a run", window.catalog().updateRules(), this::added));
        popOver.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        popOver.show(add);
    }

    private void added(UpdateRule rule) {
        window.runs().add(rule);
    }

    private void show(int count) {
        while (cards.size() < count) {
            cards.add(new RunCard(window, window.run(cards.size())));
        }
        list.getChildren().setAll(cards.subList(0, count));
    }
}
