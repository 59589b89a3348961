package io.github.thalweg.window.authoring;

import io.github.thalweg.measure.MeasureOffer;
import io.github.thalweg.window.controls.SectionTitle;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Contents of the dialog that writes a lesson: what is asked and explained on the left, what can be measured on the
/// right.
public final class AuthorPane extends BorderPane {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 660;

    private final AuthorModel model;
    private final TextField title;
    private final ProseField text;
    private final VBox form;
    private final ScrollPane scroll;
    private final TaskForm task;

    public AuthorPane(AuthorModel model) {
        this.model = model;
        setPrefSize(WIDTH, HEIGHT);
        getStyleClass().addAll("window", "author-pane");
        title = field("Title", "author-title", model.titleProperty());
        text = new ProseField("Explanation", 6, model.textProperty());
        text.setId("author-text");
        task = new TaskForm(model.task(), model::scenario);
        form = form();
        scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        setCenter(scroll);
        setRight(new OffersPane(model.offers(), this::say, this::aim));
        setBottom(foot());
        // Writing begins at the first field.
        sceneProperty().subscribe(_ -> title.requestFocus());
        model.openProperty().subscribe(_ -> title.requestFocus());
    }

    private VBox form() {
        var question = new ProseField("Question", 2, model.questionProperty());
        question.setId("author-question");
        question.setPromptText(Messages.ASKED);
        text.setPromptText(Messages.EXPLAINED);
        var marks = new Label(Messages.MARKS);
        marks.getStyleClass().add("secondary");
        marks.setWrapText(true);
        marks.setMinHeight(USE_PREF_SIZE);
        TextField summary = field(Messages.SUMMARY, "author-summary", model.summaryProperty());
        summary.setPromptText(Messages.SUMMARY);
        title.setPromptText("Title");
        var all = new VBox(8, new SectionTitle("Title"), title, summary, new SectionTitle("Question"), question);
        all.getChildren().addAll(answered(), choices(), spot());
        all.getChildren().addAll(new SectionTitle("Explanation"), text, marks, new SectionTitle("Task"), task);
        all.getStyleClass().add("author-form");
        return all;
    }

    private CheckBox answered() {
        var onMap = new CheckBox(Messages.ON_MAP);
        onMap.setId("author-spot");
        onMap.selectedProperty().bindBidirectional(model.spot().wantedProperty());
        return onMap;
    }

    private VBox choices() {
        var choices = new VBox(8);
        for (int i = 0; i < model.answers().size(); i++) {
            choices.getChildren().add(new AnswerRow(model.answers().get(i), i + 1));
        }
        choices.visibleProperty().bind(model.spot().wantedProperty().not());
        choices.managedProperty().bind(choices.visibleProperty());
        return choices;
    }

    private SpotForm spot() {
        var spot = new SpotForm(model.spot());
        spot.visibleProperty().bind(model.spot().wantedProperty());
        spot.managedProperty().bind(spot.visibleProperty());
        return spot;
    }

    private static TextField field(String name, String id, StringProperty text) {
        var field = new TextField();
        field.setAccessibleText(name);
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private Node foot() {
        var problem = new Label();
        problem.setId("author-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(problem, Priority.ALWAYS);
        var cancel = new Button("Close");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> model.close());
        var write = new Button(Messages.SAVE);
        write.setId("author-save");
        write.getStyleClass().add("primary");
        write.setOnAction(_ -> model.write());
        for (Button button : new Button[] {cancel, write}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        var foot = new HBox(8, problem, cancel, write);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("author-foot");
        return foot;
    }

    /// Puts the measure where the text is being written.
    private void say(MeasureOffer offer) {
        text.replaceSelection("{" + model.nameOf(offer) + "}");
        text.requestFocus();
    }

    private void aim(MeasureOffer offer) {
        model.task().wantedProperty().set(true);
        model.task().goalProperty().set(offer);
        layout();
        double hidden = form.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, task.getBoundsInParent().getMinY() / hidden));
    }
}
