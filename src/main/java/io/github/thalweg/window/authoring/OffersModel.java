package io.github.thalweg.window.authoring;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.measure.MeasureOffer;
import io.github.thalweg.measure.MeasureOffer.Wish;
import io.github.thalweg.measure.Measuring;
import io.github.thalweg.measure.Over;
import io.github.thalweg.measure.Subject;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LatestRequest;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// What can be measured of the scenario that a lesson is made from: a run, one of its series, and all that can be said
/// of it, with the present values.
final class OffersModel {
    /// What was found.
    private record Found(List<String> series, List<MeasureOffer> offers, String complaint) {}

    private final LatestRequest<Found> requests;
    private final ObjectProperty<@Nullable String> run = new SimpleObjectProperty<>();
    private final StringProperty of = new SimpleStringProperty("loss");
    private final StringProperty number = new SimpleStringProperty("0.1");
    private final ObjectProperty<Over> over = new SimpleObjectProperty<>(Over.MEDIAN);
    private final ReadOnlyBooleanWrapper many = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<String>> series = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<MeasureOffer>> offers = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private @Nullable Scenario scenario;

    OffersModel(Background background) {
        requests = new LatestRequest<>(background.beside(), this::found);
        run.subscribe(_ -> measure());
        of.subscribe(_ -> measure());
        number.subscribe(_ -> measure());
        over.subscribe(_ -> measure());
    }

    // Properties

    /// The label of the run that is measured.
    ObjectProperty<@Nullable String> runProperty() {
        return run;
    }

    /// The series, or an expression of series.
    StringProperty ofProperty() {
        return of;
    }

    /// The bound of conditions, or the update that is looked at.
    StringProperty numberProperty() {
        return number;
    }

    /// How the numbers of many seeds become one.
    ObjectProperty<Over> overProperty() {
        return over;
    }

    /// Whether the scenario has many seeds, or a sweep.
    ReadOnlyBooleanProperty manyProperty() {
        return many.getReadOnlyProperty();
    }

    /// The names of the run's series.
    ReadOnlyObjectProperty<List<String>> seriesProperty() {
        return series.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<MeasureOffer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    List<String> runs() {
        return scenario == null ? List.of() : scenario.labels();
    }

    // Commands

    void open(Scenario measured) {
        scenario = measured;
        String before = run.get();
        run.set(measured.labels().contains(before) ? before : measured.labels().getFirst());
        measure();
    }

    private void measure() {
        Scenario measured = scenario;
        String label = run.get();
        if (measured != null && label != null) {
            var wish = new Wish(label, of.get().strip(), ChangeModel.number(number.get()), over.get());
            many.set(isMany(measured));
            requests.request(() -> find(measured, wish));
        }
    }

    private static boolean isMany(Scenario scenario) {
        try {
            return Measuring.of(scenario).members(Subject.MAIN) > 1;
        } catch (InputException _) {
            return false;
        }
    }

    private static Found find(Scenario scenario, Wish wish) {
        List<String> names = List.of();
        try {
            names = MeasureOffer.series(scenario, wish.run());
            return new Found(names, MeasureOffer.of(scenario, wish), "");
        } catch (InputException wrong) {
            return new Found(names, List.of(), String.valueOf(wrong.getMessage()));
        } catch (CancellationException _) {
            return new Found(names, List.of(), "");
        }
    }

    private void found(Found found) {
        if (!series.get().equals(found.series())) {
            series.set(found.series());
        }
        offers.set(found.offers());
        complaint.set(found.complaint());
    }
}
