package io.github.thalweg.window.search;

import io.github.thalweg.figure.study.SearchFigure;
import io.github.thalweg.study.search.SearchResult;
import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.controls.SectionTitle;
import io.github.thalweg.window.study.StudyPicture;
import io.github.thalweg.window.study.StudySaving;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Pane of a search: the form on the left, the trials so far on the right.
public final class SearchPane extends BorderPane {
    private final SearchModel model;
    private final StudyPicture picture;
    private final Runnable race;
    private final ProgressBar progress = new ProgressBar();
    private int shown = -1;

    /// @param race shows the race from its start
    public SearchPane(SearchModel model, SearchForm form, StudyPicture picture, StudySaving saving, Runnable race) {
        this.model = model;
        this.picture = picture;
        this.race = race;
        getStyleClass().add("study-pane");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("plain-scroll", "study-scroll");
        setTop(header(saving));
        setLeft(scroll);
        setCenter(picture);
        setBottom(buttons());
        model.resultsProperty().subscribe(results -> {
            shown = results.size() - 1;
            show(results);
        });
        model.searchingProperty().subscribe(this::follow);
    }

    private HBox header(StudySaving saving) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new HBox(
                8,
                new SectionTitle(Messages.SEARCH),
                gap,
                new IconButton(
                        Feather.DOWNLOAD,
                        Messages.SAVE_FIGURE,
                        () -> picture.figure().ifPresent(figure -> saving.save("search", figure))),
                new IconButton(Feather.X, Messages.BACK_TO_RACE, model::close));
        header.getStyleClass().add("plot-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private HBox buttons() {
        var start = button("Search", model::start);
        start.getStyleClass().add("primary");
        start.disableProperty().bind(model.searchingProperty());
        var cancel = button("Cancel", model::cancel);
        cancel.visibleProperty().bind(model.searchingProperty());
        progress.visibleProperty().bind(model.searchingProperty());
        var problem = new Label();
        problem.setWrapText(true);
        HBox.setHgrow(problem, Priority.ALWAYS);
        problem.setMaxWidth(Double.MAX_VALUE);
        model.problemProperty().subscribe(sentence -> problem.setText(sentence == null ? "" : sentence));
        var next = button(Messages.NEXT_RUN, this::showNext);
        next.visibleProperty().bind(model.resultsProperty().map(results -> results.size() > 1));
        next.managedProperty().bind(next.visibleProperty());
        var apply = button(Messages.APPLY, this::apply);
        apply.disableProperty().bind(model.applicableProperty().not());
        var row = new HBox(8, start, cancel, progress, problem, next, apply);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("study-buttons");
        return row;
    }

    private static Button button(String name, Runnable action) {
        var button = new Button(name);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void apply() {
        model.apply();
        model.close();
        race.run();
    }

    private void showNext() {
        List<SearchResult> results = model.resultsProperty().get();
        shown = (shown + 1) % results.size();
        show(results);
    }

    private void show(List<SearchResult> results) {
        int which = shown;
        picture.show(
                results.isEmpty() || results.get(which).trials().isEmpty()
                        ? null
                        : theme -> SearchFigure.of(results, which, theme));
    }

    /// Trials are shown once a frame while they are made.
    private void follow(boolean searching) {
        if (searching) {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    progress.setProgress(model.progress());
                    model.refresh();
                    if (!model.searchingProperty().get()) {
                        stop();
                    }
                }
            }.start();
        }
    }
}
