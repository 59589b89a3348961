package io.github.thalweg.window.table;

import io.github.thalweg.catalog.table.TableModel;
import io.github.thalweg.window.controls.CaptionedRow;
import io.github.thalweg.window.controls.Chooser;
import io.github.thalweg.window.controls.Complaint;
import io.github.thalweg.window.controls.DialogKeys;
import io.github.thalweg.window.controls.SectionTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Contents of the dialog of tables: model, columns, and what becomes of them.
public final class ImportPane extends VBox {
    /// Room for a sentence of three lines: the dialog stays as it is while sentences come and go.
    private static final double SENTENCE = 56;

    private final ImportModel model;
    private final Label about = new Label();
    private final Label notes = new Label();
    private final Chooser<TableModel> models = new Chooser<>("Model", List.of(TableModel.values()), ImportPane::title);
    private final Chooser<String> first = new Chooser<>("Input", List.of(), name -> name);
    private final Chooser<Optional<String>> second =
            new Chooser<>(Messages.SECOND, List.of(), name -> name.orElse("None"));
    private final Chooser<String> target = new Chooser<>("Target", List.of(), name -> name);
    private final CheckBox standardize = new CheckBox(Messages.STANDARDIZE);
    private final TextField heldOut = new TextField();
    private final Label loss = new Label();
    private final Label complaint = new Complaint();
    private final Button make = new Button(Messages.MAKE);
    private boolean showing;

    /// @param making done by the button
    public ImportPane(ImportModel model, Runnable making) {
        this.model = model;
        getStyleClass().addAll("window", "import-pane");
        name();
        getChildren()
                .addAll(
                        new SectionTitle(Messages.TITLE),
                        about,
                        notes,
                        new CaptionedRow("Model", Messages.MODEL_HELP, models),
                        new CaptionedRow("Input", Messages.INPUT_HELP, first),
                        new CaptionedRow(Messages.SECOND, Messages.SECOND_HELP, second),
                        new CaptionedRow("Target", Messages.TARGET_HELP, target),
                        new CaptionedRow("", Messages.STANDARDIZE_HELP, standardize),
                        new CaptionedRow(Messages.HELD_OUT, Messages.HELD_OUT_HELP, heldOut),
                        sentence(),
                        buttons(making));
        edit(models, ImportChoice::withModel);
        edit(first, ImportChoice::withFirst);
        edit(second, ImportChoice::withSecond);
        edit(target, ImportChoice::withTarget);
        standardize.setOnAction(_ -> model.choose(chosen -> chosen.withStandardize(standardize.isSelected())));
        DialogKeys.bind(this);
        heldOut.textProperty().subscribe(text -> edit(text, ImportChoice::withHeldOut));
        model.tableProperty().subscribe(this::list);
        model.choiceProperty().subscribe(this::show);
        model.outcomeProperty().subscribe(this::tell);
    }

    private static String title(TableModel model) {
        return switch (model) {
            case LINEAR -> Messages.LINE;
            case LOGISTIC -> Messages.LOGISTIC;
            case HUBER -> Messages.HUBER;
            case EXPONENTIAL -> Messages.EXPONENTIAL;
            case NEURON -> Messages.NEURON;
        };
    }

    private void name() {
        about.getStyleClass().add("secondary");
        notes.getStyleClass().add("secondary");
        notes.setWrapText(true);
        notes.setMinHeight(USE_PREF_SIZE);
        notes.managedProperty().bind(notes.textProperty().isNotEmpty());
        notes.setId("import-notes");
        loss.getStyleClass().add("secondary");
        loss.setWrapText(true);
        models.setId("import-model");
        first.setId("import-input");
        second.setId("import-second");
        target.setId("import-target");
        standardize.setId("import-standardize");
        heldOut.setId("import-held-out");
        heldOut.setAccessibleText(Messages.HELD_OUT_TEXT);
        heldOut.setPromptText(Messages.HELD_OUT_PROMPT);
        complaint.setId("import-complaint");
        loss.setId("import-loss");
        make.setId("import-make");
    }

    private Node sentence() {
        var sentence = new StackPane(loss, complaint);
        sentence.setAlignment(Pos.TOP_LEFT);
        sentence.setMinHeight(SENTENCE);
        return sentence;
    }

    private Node buttons(Runnable making) {
        make.setDefaultButton(true);
        make.setOnAction(_ -> making.run());
        var cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> model.close());
        var row = new HBox(8, cancel, make);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private <T> void edit(ComboBox<T> box, BiFunction<ImportChoice, T, ImportChoice> change) {
        box.valueProperty().subscribe(value -> edit(value, change));
    }

    private <T> void edit(@Nullable T value, BiFunction<ImportChoice, T, ImportChoice> change) {
        if (!showing && value != null) {
            model.choose(chosen -> change.apply(chosen, value));
        }
    }

    private void list(TableReading.@Nullable Table read) {
        if (read == null) {
            return;
        }
        List<String> names = read.table().names();
        about.setText(Messages.shape(read.name(), read.table().rows(), names.size()));
        notes.setText(String.join("\n", read.notes()));
        var further = new ArrayList<Optional<String>>();
        further.add(Optional.empty());
        names.stream().map(Optional::of).forEach(further::add);
        showing = true;
        first.getItems().setAll(names);
        second.getItems().setAll(further);
        target.getItems().setAll(names);
        showing = false;
        show(read.first());
        models.requestFocus();
    }

    private void show(@Nullable ImportChoice choice) {
        if (choice == null) {
            return;
        }
        showing = true;
        models.setValue(choice.model());
        first.setValue(choice.first());
        second.setValue(choice.second());
        second.setDisable(!choice.hasSecond());
        target.setValue(choice.target());
        standardize.setSelected(choice.standardize());
        if (!heldOut.getText().equals(choice.heldOut())) {
            heldOut.setText(choice.heldOut());
        }
        showing = false;
    }

    private void tell(ImportModel.@Nullable Outcome outcome) {
        boolean works = outcome != null && outcome.scenario() != null;
        make.setDisable(!works);
        if (outcome != null) {
            loss.setText(works ? outcome.sentence() : "");
            complaint.setText(works ? "" : outcome.sentence());
        }
    }
}
