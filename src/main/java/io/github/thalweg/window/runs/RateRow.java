package io.github.thalweg.window.runs;

import io.github.thalweg.rule.Parameter;
import io.github.thalweg.window.controls.NumberRow;
import io.github.thalweg.window.controls.NumberRule;
import io.github.thalweg.window.controls.SliderScale;
import io.github.thalweg.window.scenario.BaseRate;
import io.github.thalweg.window.scenario.RunModel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The slider of a run's learning rate, or of its schedule's own base rate when the schedule reads no other.
public final class RateRow extends StackPane {
    private static final SliderScale USUAL = new SliderScale(1e-5, 10, true, false);

    private final RunModel run;
    private final ObservableValue<Double> limit;
    private final Consumer<String> complain;
    private @Nullable Parameter parameter;
    private @Nullable NumberRow row;

    /// @param limit the rate at which the run would become unstable; NaN for none
    public RateRow(RunModel run, ObservableValue<Double> limit, Consumer<String> complain) {
        this.run = run;
        this.limit = limit;
        this.complain = complain;
        run.rateProperty().subscribe(this::show);
    }

    private void show(@Nullable BaseRate rate) {
        if (rate == null || rate.parameter() == null) {
            getChildren().clear();
            parameter = null;
            return;
        }
        if (row == null || !rate.parameter().equals(parameter)) {
            parameter = rate.parameter();
            row = create(rate, rate.parameter());
            getChildren().setAll(row);
        }
        row.show(rate.value());
    }

    private NumberRow create(BaseRate rate, Parameter of) {
        boolean own = rate.segment() < 0;
        String hint = own ? Messages.rateHelp(of.min(), of.max()) : Messages.scheduleRate(of.name());
        var scale = SliderScale.of(of).filter(SliderScale::log).or(() -> Optional.of(USUAL));
        return new NumberRow(
                own ? "rate" : of.symbol(),
                hint,
                new NumberRule(own ? Messages.RATE : of.name(), of.min(), of.max(), false),
                scale,
                limit,
                run::setRateLive,
                run::commit,
                complain);
    }
}
