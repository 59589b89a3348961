package io.github.thalweg.window.runs;

import io.github.thalweg.window.controls.ThemeName;
import io.github.thalweg.window.scenario.RunModel;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/// Head of a run's card: its look, name and verdict. The verdict stands below a name that has no room beside it.
public final class RunHeader extends Pane {
    private static final double GAP = 4;

    private final Node swatch;
    private final StackPane name;
    private final VerdictChip chip = new VerdictChip();

    public RunHeader(RunModel run, ObservableValue<ThemeName> theme, Consumer<String> complain) {
        var field = new NameField(run, complain);
        name = field.shortened();
        swatch = new Swatch(theme, run.runProperty());
        run.verdictProperty().subscribe(v -> chip.show(v, run.endingsProperty().getValue()));
        run.endingsProperty().subscribe(e -> chip.show(run.verdictProperty().getValue(), e));
        // While there is no verdict, the name has its room.
        chip.visibleProperty().subscribe(_ -> requestLayout());
        getChildren().addAll(swatch, name, chip);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double left() {
        return snapSizeX(swatch.prefWidth(-1)) + GAP;
    }

    private double chipWidth() {
        return chip.isVisible() ? snapSizeX(chip.prefWidth(-1)) : 0;
    }

    /// Whether the verdict has room beside the name.
    private boolean isBeside(double width) {
        double whole = name.getChildren().getLast().prefWidth(-1);
        return left() + snapSizeX(whole) + GAP + chipWidth() <= width;
    }

    private double nameWidth(double width) {
        double taken = isBeside(width) && chip.isVisible() ? left() + GAP + chipWidth() : left();
        return Math.max(0, width - taken);
    }

    @Override
    protected double computeMinWidth(double height) {
        return left() + chipWidth();
    }

    @Override
    protected double computePrefWidth(double height) {
        return left() + name.prefWidth(-1) + GAP + chipWidth();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double within = width < 0 ? computePrefWidth(-1) : width;
        double line = snapSizeY(name.prefHeight(nameWidth(within)));
        double verdict = chip.isVisible() ? snapSizeY(chip.prefHeight(-1)) : 0;
        return isBeside(within) ? Math.max(line, verdict) : line + verdict;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double high = snapSizeY(chip.prefHeight(-1));
        double line = snapSizeY(name.prefHeight(nameWidth(width)));
        double first = isBeside(width) ? Math.max(line, chip.isVisible() ? high : 0) : line;
        double swatchHeight = swatch.prefHeight(-1);
        swatch.resizeRelocate(0, snapPositionY((first - swatchHeight) / 2), swatch.prefWidth(-1), swatchHeight);
        name.resizeRelocate(left(), snapPositionY((first - line) / 2), nameWidth(width), line);
        if (isBeside(width)) {
            chip.resizeRelocate(width - chipWidth(), snapPositionY((first - high) / 2), chipWidth(), high);
        } else {
            chip.resizeRelocate(left(), first, Math.min(chipWidth(), Math.max(0, width - left())), high);
        }
    }
}
