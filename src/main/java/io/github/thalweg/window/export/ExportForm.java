package io.github.thalweg.window.export;

import io.github.thalweg.export.Format;
import io.github.thalweg.figure.Figure;
import io.github.thalweg.figure.map.Overlay;
import io.github.thalweg.figure.plot.Across;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.CaptionedRow;
import io.github.thalweg.window.controls.Chooser;
import io.github.thalweg.window.controls.Complaint;
import io.github.thalweg.window.controls.NumberField;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.controls.SectionTitle;
import io.github.thalweg.window.controls.ThemeName;
import io.github.thalweg.window.plots.PairFields;
import io.github.thalweg.window.scenario.PlaybackModel;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Form for an exported figure. Choices that the figure has no use for are not there.
final class ExportForm extends VBox {
    private static final Set<Figure> MAPS = Set.of(Figure.ALL, Figure.MAP, Figure.MAPS);
    private static final Set<Figure> WITHOUT_AXIS = Set.of(Figure.MAP, Figure.MAPS, Figure.DATA, Figure.STEP);

    private final ExportModels models;
    private final ExportModel model;

    ExportForm(ExportModels models) {
        this.models = models;
        this.model = models.figure();
        getStyleClass().add("export-form");
        getChildren()
                .addAll(
                        chooser("Figure", "figure", List.of(Figure.values()), Figure::title, model.figureProperty()),
                        when(variables(), Figure.VARIABLE::equals),
                        when(
                                new CaptionedRow(
                                        "Series",
                                        Messages.SERIES_HELP,
                                        new PairFields(models.session(), model.pairProperty(), "export-pair")),
                                Figure.PAIR::equals),
                        runs(),
                        step(),
                        checks(),
                        when(
                                chooser(
                                        Messages.PLOTS_OVER,
                                        "across",
                                        List.of(Across.values()),
                                        Across::title,
                                        model.acrossProperty()),
                                figure -> figure != Figure.PAIR && !WITHOUT_AXIS.contains(figure)),
                        new CaptionedRow(
                                "Title", Messages.TITLE_HELP, new TitleField(models.session(), models.status())),
                        new SectionTitle("Size"),
                        new PageRows(model.page()),
                        new SectionTitle("Looks"),
                        chooser("Theme", "theme", List.of(ThemeName.values()), ExportForm::name, model.themeProperty()),
                        surroundings(),
                        new SectionTitle(Messages.AXES_AND_LINES),
                        new AxesRows(model),
                        new SectionTitle("File"),
                        chooser("Format", "format", List.of(Format.values()), Format::title, model.formatProperty()),
                        new PlayingRows(model));
    }

    private static <T> CaptionedRow chooser(
            String caption,
            String id,
            List<T> values,
            java.util.function.Function<T, String> title,
            ObjectProperty<T> property) {
        var chooser = new Chooser<>(caption, values, title);
        chooser.setId("export-" + id);
        chooser.valueProperty().bindBidirectional(property);
        return new CaptionedRow(caption, caption, chooser);
    }

    /// There only for some figures.
    private <N extends Node> N when(N node, Predicate<Figure> wanted) {
        model.figureProperty().subscribe(figure -> {
            node.setVisible(wanted.test(figure));
            node.setManaged(wanted.test(figure));
        });
        return node;
    }

    private CaptionedRow variables() {
        var names = new Chooser<String>(Messages.VARIABLE, List.of(), name -> name);
        names.setId("export-variable");
        models.session().resultsProperty().subscribe(_ -> names.getItems().setAll(model.variables()));
        names.valueProperty().bindBidirectional(model.variableProperty());
        return new CaptionedRow("Name", Messages.VARIABLE_HELP, names);
    }

    private CaptionedRow runs() {
        var runs = new Chooser<Integer>("Run", List.of(), this::label);
        runs.setId("export-run");
        models.session().scenarioProperty().map(Scenario::labels).subscribe(labels -> {
            runs.getItems()
                    .setAll(java.util.stream.IntStream.range(0, labels.size())
                            .boxed()
                            .toList());
            runs.setValue(Math.min(model.runProperty().get(), labels.size() - 1));
        });
        model.runProperty().subscribe(run -> runs.setValue(run.intValue()));
        runs.setOnAction(_ -> {
            if (runs.getValue() != null) {
                model.runProperty().set(runs.getValue());
            }
        });
        return new CaptionedRow("Run", Messages.RUN_HELP, runs);
    }

    private String label(int run) {
        List<String> labels = models.session().scenario().labels();
        return run >= 0 && run < labels.size() ? labels.get(run) : "";
    }

    private VBox step() {
        PlaybackModel playback = models.playback();
        var complaint = new Complaint();
        var field = new NumberField(
                new NumberRule("update", 0, Scenario.MAX_STEPS, true),
                value -> {
                    complaint.setText("");
                    model.stepProperty()
                            .set((int) Math.min(value, playback.lengthProperty().get()));
                },
                complaint::setText);
        field.setId("export-step");
        model.stepProperty().subscribe(step -> field.show(step.intValue()));
        var of = new Label();
        of.textProperty().bind(playback.lengthProperty().asString("of %d"));
        of.setMinWidth(USE_PREF_SIZE);
        var row = new CaptionedRow("Update", Messages.UPDATE_HELP, field);
        row.getChildren().add(of);
        var step = new VBox(row, complaint);
        PlayingRows.shown(step, model, format -> !format.animated());
        return step;
    }

    private FlowPane checks() {
        var checks = new FlowPane(16, 8);
        for (Overlay overlay : Overlay.values()) {
            var check = check(overlay.title(), model.overlayProperty(overlay));
            checks.getChildren().add(when(check, figure -> isSeen(overlay, figure)));
        }
        checks.getChildren().add(when(check(Messages.LOG_PLOTS, model.logProperty()), f -> !WITHOUT_AXIS.contains(f)));
        checks.getChildren().add(mathematics());
        return checks;
    }

    /// Where there is a formula or a rule: on a slide, in the steps, in any caption.
    private CheckBox mathematics() {
        CheckBox check = check(Messages.AS_MATHEMATICS, model.typesetProperty());
        var seen = Bindings.createBooleanBinding(
                () -> model.captionProperty().get()
                        || model.figureProperty().get() == Figure.STEP
                        || model.figureProperty().get() == Figure.ALL,
                model.captionProperty(),
                model.figureProperty());
        check.visibleProperty().bind(seen);
        check.managedProperty().bind(seen);
        return check;
    }

    private static boolean isSeen(Overlay overlay, Figure figure) {
        return switch (overlay) {
            case STABILITY -> figure == Figure.ALL || figure == Figure.LEARNING_RATE;
            case RESIDUALS -> figure == Figure.DATA;
            case FOG -> figure == Figure.SURFACE || MAPS.contains(figure);
            case FIELD, CURVATURE, ANATOMY, ROWS -> MAPS.contains(figure);
        };
    }

    private FlowPane surroundings() {
        return new FlowPane(
                16,
                8,
                check("Legend", model.legendProperty()),
                check(Messages.CAPTION, model.captionProperty()),
                check(Messages.TRANSPARENT, model.transparentProperty()));
    }

    private static CheckBox check(String name, BooleanProperty property) {
        var check = new CheckBox(name);
        check.setMinWidth(USE_PREF_SIZE);
        check.selectedProperty().bindBidirectional(property);
        return check;
    }

    private static String name(ThemeName theme) {
        return switch (theme) {
            case LIGHT -> "Light";
            case DARK -> "Dark";
            case HIGH_CONTRAST -> Messages.HIGH_CONTRAST;
        };
    }
}
