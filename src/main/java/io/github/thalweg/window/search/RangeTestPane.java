package io.github.thalweg.window.search;

import io.github.thalweg.figure.study.RangeFigure;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.study.range.LrRangeCurve;
import io.github.thalweg.study.range.LrRangeCurve.Suggested;
import io.github.thalweg.study.range.LrRangeTest;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.IconButton;
import io.github.thalweg.window.controls.NumberField;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.controls.SectionTitle;
import io.github.thalweg.window.scenario.StatusModel;
import io.github.thalweg.window.search.RangeTestModel.Found;
import io.github.thalweg.window.study.StudyPicture;
import io.github.thalweg.window.study.StudySaving;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The range test of a run: its curve, and a button for each rate that it suggests.
public final class RangeTestPane extends BorderPane {
    private final RangeTestModel model;
    private final StudyPicture picture;
    private final StatusModel status;
    private final FlowPane buttons = new FlowPane(8, 6);
    private final Label problem = new Label();

    public RangeTestPane(RangeTestModel model, StudyPicture picture, StudySaving saving, StatusModel status) {
        this.model = model;
        this.picture = picture;
        this.status = status;
        getStyleClass().add("study-pane");
        setTop(header(saving));
        setCenter(picture);
        problem.setWrapText(true);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("study-buttons");
        setBottom(buttons);
        model.foundProperty().subscribe(this::show);
        model.problemProperty().subscribe(sentence -> problem.setText(sentence == null ? "" : sentence));
    }

    private HBox header(StudySaving saving) {
        LrRangeTest test = model.testProperty().get();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new HBox(
                8,
                new SectionTitle(Messages.FIND_RATE),
                gap,
                new Label("from"),
                field(Messages.FIRST_RATE, 0, Double.MAX_VALUE, test.from(), false, this::changeFrom),
                new Label("to"),
                field(Messages.LAST_RATE, 0, Double.MAX_VALUE, test.to(), false, this::changeTo),
                new Label("updates"),
                field(Messages.UPDATES, 10, 10_000, test.updates(), true, this::changeUpdates),
                new IconButton(
                        Feather.DOWNLOAD,
                        Messages.SAVE_FIGURE,
                        () -> picture.figure().ifPresent(figure -> saving.save("range-test", figure))),
                new IconButton(Feather.X, Messages.BACK_TO_RACE, model::close));
        header.getStyleClass().add("plot-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private NumberField field(String name, double min, double max, double value, boolean whole, DoubleConsumer change) {
        var field = new NumberField(new NumberRule(name, min, max, whole), change, status::fail);
        field.setPrefColumnCount(5);
        field.show(value);
        return field;
    }

    private void changeFrom(double from) {
        LrRangeTest test = model.testProperty().get();
        model.change(from, test.to(), test.updates()).ifPresent(status::fail);
    }

    private void changeTo(double to) {
        LrRangeTest test = model.testProperty().get();
        model.change(test.from(), to, test.updates()).ifPresent(status::fail);
    }

    private void changeUpdates(double updates) {
        LrRangeTest test = model.testProperty().get();
        model.change(test.from(), test.to(), updates).ifPresent(status::fail);
    }

    private void show(@Nullable Found found) {
        picture.show(
                found == null ? null : theme -> new RangeFigure(found.scenario(), found.run(), found.curve(), theme));
        buttons.getChildren().clear();
        if (found != null) {
            LrRangeCurve curve = found.curve();
            curve.suggestions().forEach(s -> buttons.getChildren().add(button(curve, s)));
            problem.setText(Messages.noSuggestion(curve.whyNone()));
            if (curve.suggestions().isEmpty()) {
                buttons.getChildren().add(problem);
            }
        }
    }

    private Button button(LrRangeCurve curve, Suggested suggested) {
        String rate = Numbers.exact(suggested.rate());
        String title = suggested.by().title();
        boolean recommended = curve.isRecommended(suggested);
        String word = recommended ? " (recommended)" : curve.isAboveLimit(suggested.rate()) ? " (unstable)" : "";
        var button = new Button(Messages.use(title, rate) + word);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText("Use " + rate + ", " + title + word);
        Hint.on(button, title + ": " + curve.about(suggested));
        button.setOnAction(_ -> {
            model.apply(suggested.rate());
            status.say(Messages.rate(rate, title));
        });
        return button;
    }
}
