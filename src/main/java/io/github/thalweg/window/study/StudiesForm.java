package io.github.thalweg.window.study;

import io.github.thalweg.figure.run.PlaceText;
import io.github.thalweg.landscape.Minimum;
import io.github.thalweg.run.Results;
import io.github.thalweg.study.map.StudyKind;
import io.github.thalweg.window.controls.NumberField;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.scenario.SessionModel;
import io.github.thalweg.window.scenario.StatusModel;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

/// Form for studies: the kind, the axes of a sweep, the minimum and the seeds of an ensemble.
public final class StudiesForm extends FlowPane {
    private static final int MAX_SEEDS = 1000;

    private final SessionModel session;
    private final StudiesModel model;
    private final AxisRow x;
    private final AxisRow y;
    private final ComboBox<StudyKind> kind = new ComboBox<>();
    private final ComboBox<Integer> minimum = new ComboBox<>();
    private final NumberField seeds;
    private final HBox ensemble;
    private boolean showing;

    public StudiesForm(StudiesModel model, SessionModel session, StatusModel status) {
        super(16, 8);
        this.model = model;
        this.session = session;
        getStyleClass().add("studies-form");
        kind.setId("study-kind");
        kind.getItems().setAll(StudyKind.values());
        kind.setConverter(new Kinds());
        kind.setAccessibleText(Messages.KIND);
        kind.setOnAction(_ -> {
            if (!showing) {
                model.choose(kind.getValue());
            }
        });
        x = new AxisRow("x", false, model::chooseX, axis -> model.change(c -> c.withX(axis)), status::fail);
        y = new AxisRow("y", true, model::chooseY, axis -> model.change(c -> c.withY(axis)), status::fail);
        minimum.setConverter(new Minima());
        minimum.setAccessibleText(Messages.MINIMUM);
        minimum.setOnAction(_ -> {
            if (!showing && minimum.getValue() != null) {
                model.change(c -> c.withMinimum(minimum.getValue()));
            }
        });
        seeds = new NumberField(
                new NumberRule(Messages.SEEDS, 1, MAX_SEEDS, true),
                value -> model.change(c -> c.withSeeds((int) value)),
                status::fail);
        seeds.setPrefColumnCount(4);
        ensemble = new HBox(8, new Label("at"), minimum, seeds, new Label("seeds"));
        ensemble.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(kind, x, y, ensemble);
        model.choiceProperty().subscribe(_ -> show());
        session.resultsProperty().subscribe(_ -> show());
    }

    private void show() {
        StudyChoice choice = model.choice();
        showing = true;
        kind.setValue(choice.kind());
        boolean sweep = !choice.kind().isOfStarts();
        shown(x, sweep);
        shown(y, sweep);
        shown(ensemble, choice.kind() == StudyKind.ENSEMBLE);
        x.show(choice.x(), model);
        y.show(choice.y(), model);
        List<Integer> numbers = IntStream.range(0, minima().size()).boxed().toList();
        if (!minimum.getItems().equals(numbers)) {
            minimum.getItems().setAll(numbers);
        }
        minimum.setValue(choice.minimum());
        seeds.show(choice.seeds());
        showing = false;
    }

    private static void shown(Region part, boolean on) {
        part.setVisible(on);
        part.setManaged(on);
    }

    private List<Minimum> minima() {
        Results results = session.resultsProperty().get();
        return results == null ? List.of() : results.minima();
    }

    private static final class Kinds extends StringConverter<StudyKind> {
        @Override
        public String toString(StudyKind kind) {
            return kind == null ? "" : kind.title();
        }

        @Override
        public StudyKind fromString(String text) {
            throw new UnsupportedOperationException("kinds are chosen, not typed");
        }
    }

    private final class Minima extends StringConverter<Integer> {
        @Override
        public String toString(Integer number) {
            if (number == null || number >= minima().size()) {
                return "";
            }
            var at = minima().get(number).at();
            return PlaceText.of(at, session.scenario().oneVariable());
        }

        @Override
        public Integer fromString(String text) {
            throw new UnsupportedOperationException("minima are chosen, not typed");
        }
    }
}
