package io.github.thalweg.window.plots;

import io.github.thalweg.figure.plot.PlotKind;
import io.github.thalweg.run.Results;
import io.github.thalweg.window.controls.FigureModels;
import io.github.thalweg.window.controls.FigureStyles;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.schedule.KnotsModel;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One plot of the runs over the updates with its title; clicking or dragging in it moves the playhead.
public final class PlotView extends BorderPane {
    public PlotView(FigureModels models, KnotsModel knots, PlotKind kind) {
        getStyleClass().add("plot-view");
        getStylesheets().add(FigureStyles.address());
        setMinSize(0, 0);
        var curves = new PlotCurves(models, knots, kind);
        curves.visibleProperty().bind(visibleProperty());
        setTop(header(models, kind, curves.scaleProperty()));
        setCenter(curves);
    }

    private static HBox header(FigureModels models, PlotKind kind, ObservableStringValue drawn) {
        var title = new Label(kind.title());
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var note = new Label();
        note.getStyleClass().add("secondary");
        models.session().resultsProperty().subscribe(results -> note.setText(note(kind, results)));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var header = new HBox(title, gap, note, toggle(models.appearance().logScaleProperty(kind), drawn, kind));
        header.getStyleClass().add("plot-header");
        return header;
    }

    /// A note on how to read the curves.
    private static String note(PlotKind kind, @Nullable Results results) {
        return results == null ? "" : kind.note(results.scenario(), results.ensembles());
    }

    /// @param drawn the kind of the axis, which the choice does not decide alone
    private static Button toggle(BooleanProperty log, ObservableStringValue drawn, PlotKind kind) {
        var toggle = new Button();
        toggle.getStyleClass().add("link");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(toggle);
        toggle.setOnAction(_ -> log.set(!log.get()));
        Runnable name = () -> {
            String scale = drawn.get();
            boolean on = !scale.equals("linear");
            toggle.setText(scale);
            toggle.setAccessibleText(
                    kind.title() + ": " + (on ? scale.replace("log", "logarithmic") : scale) + " axis");
            toggle.setAccessibleHelp(log.get() && !on ? Messages.LINEAR_ONLY : Messages.AXIS_HELP);
        };
        drawn.subscribe(name);
        log.subscribe(name);
        name.run();
        return toggle;
    }
}
