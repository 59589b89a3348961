package io.github.thalweg.window.export;

import io.github.thalweg.export.picture.Page;
import io.github.thalweg.export.picture.Preset;
import io.github.thalweg.window.controls.CaptionedRow;
import io.github.thalweg.window.controls.Chooser;
import io.github.thalweg.window.controls.Complaint;
import io.github.thalweg.window.controls.NumberField;
import io.github.thalweg.window.controls.NumberRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Rows for the size of an exported figure: a preset, or width, height, unit, dpi and type.
final class PageRows extends VBox {
    private static final double MAX = 20_000;

    private final PageModel model;
    private final Chooser<Optional<Preset>> presets;
    private final Chooser<Page.Unit> units;
    private final NumberField width;
    private final NumberField height;
    private final NumberField dpi;
    private final NumberField type;
    private final Label typeUnit = new Label();
    private final Label result = new Label();
    private final Label complaint = new Complaint();
    private final HBox dpiRow;

    PageRows(PageModel model) {
        this.model = model;
        getStyleClass().add("rows");
        presets = new Chooser<>(
                "Size", sizes(), preset -> preset.map(Preset::title).orElse(Messages.OWN_SIZE));
        presets.setId("export-preset");
        units = new Chooser<>("Unit", List.of(Page.Unit.values()), Page.Unit::symbol);
        units.setId("export-unit");
        width = field("width", 0.1, MAX, model::setWidth);
        height = field("height", 0.1, MAX, model::setHeight);
        dpi = field("dpi", Page.MIN_DPI, Page.MAX_DPI, model::setDpi);
        type = field("type", Page.MIN_TYPE, Page.MAX_TYPE, model::setType);
        var sides = row(width, new Label("x"), height, units);
        dpiRow = row(dpi, new Label("dpi"));
        typeUnit.setMinWidth(USE_PREF_SIZE);
        result.getStyleClass().add("secondary");
        result.setId("export-size");
        complaint.setId("export-size-complaint");
        getChildren()
                .addAll(
                        new CaptionedRow("Size", Messages.SIZE_HELP, presets),
                        new CaptionedRow("", Messages.SIDES_HELP, sides),
                        new CaptionedRow("", Messages.DPI_HELP, dpiRow),
                        new CaptionedRow("Type", Messages.TYPE_HELP, row(type, typeUnit)),
                        complaint,
                        result);
        presets.setOnAction(_ -> model.choose(presets.getValue().orElse(null)));
        units.setOnAction(_ -> model.setUnit(units.getValue()));
        model.pageProperty().subscribe(this::show);
        model.presetProperty().subscribe(preset -> presets.setValue(Optional.ofNullable(preset)));
    }

    private static List<Optional<Preset>> sizes() {
        var sizes = new ArrayList<Optional<Preset>>();
        Arrays.stream(Preset.values()).map(Optional::of).forEach(sizes::add);
        sizes.add(Optional.empty());
        return sizes;
    }

    private static HBox row(javafx.scene.Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private NumberField field(String name, double min, double max, DoubleConsumer set) {
        var field = new NumberField(
                new NumberRule(name, min, max, false),
                value -> {
                    complaint.setText("");
                    set.accept(value);
                    complaint.setText(model.problem());
                },
                complaint::setText);
        field.setId("export-" + name);
        return field;
    }

    private void show(Page page) {
        width.show(page.width());
        height.show(page.height());
        dpi.show(page.dpi());
        type.show(page.type());
        units.setValue(page.unit());
        typeUnit.setText(page.unit().paper() ? "points" : "pixels");
        boolean paper = page.unit().paper();
        dpiRow.getParent().setVisible(paper);
        dpiRow.getParent().setManaged(paper);
        result.setText(page.fits() ? page.text() : "");
        complaint.setText(model.problem());
    }
}
