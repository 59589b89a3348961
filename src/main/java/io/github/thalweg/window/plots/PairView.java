package io.github.thalweg.window.plots;

import io.github.thalweg.figure.plot.Pair;
import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.controls.FigureStyles;
import io.github.thalweg.window.controls.Hint;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One series over another, with its title; clicking or dragging in it moves the playhead.
public final class PairView extends BorderPane {
    public PairView(FigureModels models, ObservableValue<Pair> pair) {
        getStyleClass().add("plot-view");
        getStylesheets().add(FigureStyles.address());
        setMinSize(0, 0);
        var curves = new PairCurves(models, pair);
        curves.visibleProperty().bind(visibleProperty());
        var title = new Label();
        title.textProperty().bind(pair.map(Pair::text));
        title.getStyleClass().add("section-title");
        title.setMinWidth(0);
        var note = new Label();
        note.textProperty().bind(curves.noteProperty());
        note.getStyleClass().add("secondary");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new HBox(title, gap, note, toggle(models.appearance().logScaleProperty(PlotKind.PAIR)));
        header.getStyleClass().add("plot-header");
        setTop(header);
        setCenter(curves);
    }

    /// The same with fields for the two series below the title.
    static PairView choosing(FigureModels models, ObjectProperty<Pair> pair) {
        var view = new PairView(models, pair);
        var fields = new PairFields(models.session(), pair, "pair");
        fields.getStyleClass().add("plot-header");
        Node header = view.getTop();
        view.setTop(new VBox(header, fields));
        return view;
    }

    private static Button toggle(BooleanProperty log) {
        var toggle = new Button();
        toggle.getStyleClass().add("link");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(toggle, Messages.LOG_AXES_HELP);
        toggle.setOnAction(_ -> log.set(!log.get()));
        log.subscribe(on -> {
            toggle.setText(on ? "log" : "linear");
            toggle.setAccessibleText(Messages.pairAxes(on));
        });
        return toggle;
    }
}
