package io.github.thalweg.window.noise;

import io.github.thalweg.formula.syntax.FormulaException;
import io.github.thalweg.landscape.data.Examples;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.controls.NumberText;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The noise on the gradient, the same for every run: its deviation, seed, batch, and the number of repetitions.
public final class NoiseModel {

    private static final Pattern NOTHING = Pattern.compile("0+(\\.0*)?");

    private final SessionModel session;
    private final StringProperty deviation = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable FormulaException> error = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<@Nullable Noise> noise;
    private final ObservableValue<String> summary;
    private final ObservableValue<Integer> rows;
    /// Batch and seeds of noise that was taken away, for the next.
    private Noise last = new Noise("0", "0", 1, 0, null);

    public NoiseModel(SessionModel session) {
        this.session = session;
        noise = session.scenarioProperty().map(Scenario::noise);
        rows = session.scenarioProperty().map(NoiseModel::rows);
        summary = session.scenarioProperty().map(s -> summary(s.noise()));
        deviation.addListener((_, _, typed) -> typed(typed));
        follow(session.scenario().noise());
        session.scenarioProperty().addListener((_, before, now) -> {
            if (!Objects.equals(before.noise(), now.noise())) {
                follow(now.noise());
            }
        });
    }

    // Properties

    /// The standard deviation as it stands in the field; blank for no noise.
    public StringProperty deviationProperty() {
        return deviation;
    }

    /// The error in the standard deviation, with its place; null when there is none.
    public ReadOnlyObjectProperty<@Nullable FormulaException> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// Null without noise.
    public ObservableValue<@Nullable Noise> noiseProperty() {
        return noise;
    }

    /// The number of rows that an update can draw from; 0 on a landscape without examples.
    public ObservableValue<Integer> rowsProperty() {
        return rows;
    }

    /// In one line: `none`, or `0.5, batch 16, seed 7, 50 seeds`, or `batch 4, seed 7`.
    public ObservableValue<String> summaryProperty() {
        return summary;
    }

    // Commands

    /// Sets the batch: the standard deviation is divided by its square root, and where there are examples each update
    /// draws so many of their rows.
    public void setBatchLive(double batch) {
        int most = rows(session.scenario());
        if (most == 0) {
            change(n -> n.withBatch(batch));
            return;
        }
        double whole = Math.clamp(Math.rint(batch), 1, most);
        Noise present = session.scenario().noise();
        Noise drawn = (present == null ? last.withDeviation("0", "0") : present).withBatch(whole);
        session.editLive(Messages.EDIT, s -> s.withNoise(drawn));
    }

    private static int rows(Scenario scenario) {
        Examples examples = scenario.landscape().landscape().examples();
        return examples == null ? 0 : examples.rows();
    }

    /// Whether each update draws some of the rows.
    private boolean draws(@Nullable Noise now) {
        return now != null && now.batch() > 0 && rows(session.scenario()) > 0;
    }

    public void setSeedLive(long seed) {
        change(n -> n.withSeed(seed));
    }

    /// Goes on to seeds that were not used yet.
    public void newSeed() {
        Noise present = session.scenario().noise();
        if (present != null) {
            int used = present.seeds() == null ? 1 : present.seeds();
            setSeedLive(present.seed() + used);
            commit();
        }
    }

    /// Repeats every run with so many seeds; 1 for once.
    public void setSeedsLive(int seeds) {
        Integer wanted = seeds <= 1 ? null : (Integer) seeds;
        change(n -> n.withSeeds(wanted));
    }

    public void commit() {
        session.commitLive();
    }

    /// Back to the standard deviation that is in force.
    public void revert() {
        Noise present = session.scenario().noise();
        deviation.set(
                present == null || present.isExact()
                        ? ""
                        : Deviation.of(present).text());
        error.set(null);
    }

    private void change(UnaryOperator<Noise> change) {
        if (session.scenario().noise() != null) {
            session.editLive(Messages.EDIT, s -> s.noise() == null ? s : s.withNoise(change.apply(s.noise())));
        }
    }

    private void typed(String typed) {
        if (agrees(session.scenario().noise())) {
            error.set(null);
            return;
        }
        try {
            Deviation wanted = isNone(typed) ? null : Deviation.parse(typed);
            error.set(null);
            Noise present = session.scenario().noise();
            if (wanted == null) {
                Noise left = draws(present) && present != null ? present.withDeviation("0", "0") : null;
                session.editLive(Messages.EDIT, s -> s.withNoise(left));
            } else {
                session.editLive(Messages.EDIT, s -> s.withNoise(with(wanted)));
            }
        } catch (FormulaException wrong) {
            error.set(wrong);
        }
    }

    /// A deviation of 0 is no noise: repetitions would all be the same, unless rows are drawn.
    private static boolean isNone(String typed) {
        return typed.isBlank() || NOTHING.matcher(typed.strip()).matches();
    }

    private Noise with(Deviation wanted) {
        return last.withDeviation(wanted.x(), wanted.y());
    }

    private void follow(@Nullable Noise now) {
        if (now != null) {
            last = now;
        }
        if (!agrees(now)) {
            revert();
        }
    }

    /// Whether the text in the field means the noise in force.
    private boolean agrees(@Nullable Noise now) {
        String typed = deviation.get();
        if (now == null || isNone(typed)) {
            return isNone(typed) && (now == null || (now.isExact() && draws(now)));
        }
        try {
            return Deviation.parse(typed).equals(Deviation.of(now));
        } catch (FormulaException _) {
            return false;
        }
    }

    private static String summary(@Nullable Noise noise) {
        if (noise == null) {
            return "none";
        }
        boolean said = noise.batch() > (noise.isExact() ? 0 : 1);
        String batch = said ? ", batch " + NumberText.of(noise.batch()) : "";
        String seeds = noise.seeds() == null ? "" : ", " + noise.seeds() + " seeds";
        String drawn = noise.isExact() && said
                ? batch.substring(2)
                : Deviation.of(noise).text() + batch;
        return drawn + ", seed " + noise.seed() + seeds;
    }
}
