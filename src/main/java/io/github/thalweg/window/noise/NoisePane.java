package io.github.thalweg.window.noise;

import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.window.controls.CaptionedRow;
import io.github.thalweg.window.controls.Deferred;
import io.github.thalweg.window.controls.Hint;
import io.github.thalweg.window.controls.NumberRow;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.controls.SliderScale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The noise that all runs share, in one line that unfolds.
public final class NoisePane extends VBox {
    private static final double MAX_BATCH = 1e9;
    private static final double MAX_SEED = 1L << 53;
    private static final int MAX_SEEDS = 100_000;

    private final NoiseModel noise;
    private final Label sentence = new Label();
    private final NumberRow batch;
    private final NumberRow seed;
    private final NumberRow seeds;
    private final Button another = new Button(Messages.NEW_SEED);

    public NoisePane(NoiseModel noise, Consumer<String> complain) {
        this.noise = noise;
        getStyleClass().add("noise");
        batch = row(
                "batch",
                Messages.BATCH_HELP,
                new NumberRule("batch", 1, MAX_BATCH, false),
                Optional.of(new SliderScale(1, 1024, true, true)),
                noise::setBatchLive,
                complain);
        seed = row(
                "seed",
                Messages.SEED_HELP,
                new NumberRule("seed", -MAX_SEED, MAX_SEED, true),
                Optional.empty(),
                value -> noise.setSeedLive((long) value),
                complain);
        seeds = row(
                "repeats",
                Messages.SEEDS_HELP,
                new NumberRule(Messages.SEEDS, 1, MAX_SEEDS, true),
                Optional.of(new SliderScale(1, 1000, true, true)),
                value -> noise.setSeedsLive((int) value),
                complain);
        seeds.setId("seeds");
        sentence.getStyleClass().add("complaint");
        sentence.setWrapText(true);
        sentence.setId("noise-complaint");
        var details = new VBox(deviation(), sentence, batch, seedRow(), seeds);
        details.getStyleClass().add("rows");
        var summary = summary();
        getChildren().addAll(summary, new Deferred(summary.selectedProperty(), () -> details));
        noise.noiseProperty().subscribe(this::show);
        noise.rowsProperty().subscribe(_ -> show(noise.noiseProperty().getValue()));
        noise.errorProperty().subscribe(this::complain);
    }

    private NumberRow row(
            String caption,
            String hint,
            NumberRule rule,
            Optional<SliderScale> scale,
            DoubleConsumer live,
            Consumer<String> complain) {
        return new NumberRow(caption, hint, rule, scale, live, noise::commit, complain);
    }

    private ToggleButton summary() {
        var button = new ToggleButton();
        button.setId("noise");
        button.getStyleClass().add("noise-summary");
        button.setMaxWidth(Double.MAX_VALUE);
        var arrow = new FontIcon(Feather.CHEVRON_RIGHT);
        button.setGraphic(arrow);
        button.selectedProperty()
                .subscribe(open -> arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        button.textProperty().bind(noise.summaryProperty().map(text -> "Noise: " + text));
        button.accessibleHelpProperty().bind(button.textProperty());
        Hint.on(button);
        return button;
    }

    private CaptionedRow deviation() {
        var field = new DeviationField(noise);
        return new CaptionedRow("deviation", Messages.DEVIATION_HELP, field);
    }

    private HBox seedRow() {
        another.getStyleClass().add("link");
        another.setMinWidth(USE_PREF_SIZE);
        another.setOnAction(_ -> noise.newSeed());
        HBox.setHgrow(seed, Priority.ALWAYS);
        var row = new HBox(seed, another);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(@Nullable Noise present) {
        int rows = noise.rowsProperty().getValue();
        for (var control : new Node[] {batch, seed, seeds, another}) {
            control.setDisable(present == null);
        }
        // Where there are examples all rows are seen until somebody asks for fewer.
        batch.setDisable(present == null && rows == 0);
        double all = Math.max(1, rows);
        batch.show(present == null || present.batch() < 1 ? all : present.batch());
        seed.show(present == null ? 0 : (double) present.seed());
        seeds.show(present == null || present.seeds() == null ? 1 : present.seeds());
    }

    private void complain(@Nullable FormulaException wrong) {
        sentence.setText(wrong == null ? "" : wrong.getMessage());
        sentence.setVisible(wrong != null);
        sentence.setManaged(wrong != null);
    }
}
