package io.github.thalweg.window.study;

import io.github.thalweg.landscape.Surface;
import io.github.thalweg.run.kernel.Runner;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.study.map.Study;
import io.github.thalweg.window.scenario.Background;
import io.github.thalweg.window.scenario.LatestRequest;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The run of the cell that is pointed at, with its whole trajectory.
public final class GhostModel {
    /// A run of a study.
    ///
    /// @param surface that it goes over
    public record Ghost(Study study, int cell, Surface surface, Trajectory run) {}

    private record Wanted(Study study, int cell) {}

    private final LatestRequest<Optional<Ghost>> requests;
    private final ReadOnlyObjectWrapper<@Nullable Ghost> ghost = new ReadOnlyObjectWrapper<>();
    private @Nullable Wanted wanted;

    GhostModel(Background background) {
        requests = new LatestRequest<>(background, this::arrived);
    }

    /// Null while nothing is pointed at.
    public ReadOnlyObjectProperty<@Nullable Ghost> ghostProperty() {
        return ghost.getReadOnlyProperty();
    }

    public void point(Study study, int cell) {
        var next = new Wanted(study, cell);
        if (!next.equals(wanted)) {
            wanted = next;
            requests.request(() -> computed(next));
        }
    }

    public void leave() {
        wanted = null;
        ghost.set(null);
    }

    private static Optional<Ghost> computed(Wanted wanted) {
        try {
            Scenario scenario = wanted.study().scenario(wanted.cell());
            var use = scenario.landscape();
            Surface surface = Surface.of(use.landscape(), use.parameters());
            return Optional.of(new Ghost(
                    wanted.study(),
                    wanted.cell(),
                    surface,
                    Runner.run(scenario, wanted.study().run())));
        } catch (RuntimeException _) {
            // What cannot be computed has been complained about where the study was.
            return Optional.empty();
        }
    }

    private void arrived(Optional<Ghost> computed) {
        if (wanted != null) {
            computed.ifPresent(ghost::set);
        }
    }
}
