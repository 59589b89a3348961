package io.github.thalweg.window.scenario;

import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.Results;
import io.github.thalweg.run.scenario.LandscapeUse;
import io.github.thalweg.run.scenario.Scenario;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The results of the latest scenario that could be computed; a failure leaves them and says why.
final class ResultsModel {
    private sealed interface Outcome {
        record Done(Results results) implements Outcome {}

        record Failed(String sentence) implements Outcome {}
    }

    private final Computation computation;
    private final LatestRequest<Outcome> requests;
    private final LatestRequest<Optional<Surface>> surfaces;
    private final ReadOnlyObjectWrapper<@Nullable Surface> surface = new ReadOnlyObjectWrapper<>();
    private @Nullable LandscapeUse compiled;
    private final ReadOnlyObjectWrapper<@Nullable Results> results = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> error = new ReadOnlyObjectWrapper<>();

    ResultsModel(Computation computation, Background background) {
        this.computation = computation;
        this.requests = new LatestRequest<>(background, this::show);
        this.surfaces = new LatestRequest<>(background, found -> found.ifPresent(surface::set));
    }

    ReadOnlyObjectProperty<@Nullable Results> resultsProperty() {
        return results.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Surface> surfaceProperty() {
        return surface.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable String> errorProperty() {
        return error.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty computingProperty() {
        return requests.busyProperty();
    }

    void cancel() {
        requests.cancel();
    }

    void compute(Scenario scenario) {
        LandscapeUse use = scenario.landscape();
        if (!use.equals(compiled)) {
            compiled = use;
            surfaces.request(() -> surface(use));
        }
        Results previous = results.get();
        requests.request(() -> outcome(scenario, previous));
    }

    /// What cannot be compiled is complained about by the computation.
    private static Optional<Surface> surface(LandscapeUse use) {
        try {
            return Optional.of(Surface.of(use.landscape(), use.parameters()));
        } catch (RuntimeException _) {
            return Optional.empty();
        }
    }

    /// Whatever goes wrong is told in words: the window goes on.
    private Outcome outcome(Scenario scenario, @Nullable Results previous) {
        try {
            return new Outcome.Done(computation.compute(scenario, previous));
        } catch (CancellationException _) {
            return new Outcome.Failed(Messages.CANCELLED);
        } catch (RuntimeException failure) {
            String sentence = failure.getMessage();
            return new Outcome.Failed(
                    sentence != null
                            ? sentence
                            : Messages.notComputed(failure.getClass().getSimpleName()));
        } catch (OutOfMemoryError failure) {
            return new Outcome.Failed(Messages.NO_MEMORY);
        }
    }

    private void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> {
                error.set(null);
                results.set(done.results());
            }
            case Outcome.Failed failed -> error.set(failed.sentence());
        }
    }
}
