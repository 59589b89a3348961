package io.github.thalweg.window.editor;

import io.github.thalweg.run.trajectory.Trajectory;
import io.github.thalweg.run.verdict.NotFinite;
import io.github.thalweg.window.inspector.LineValues;
import io.github.thalweg.window.scenario.SessionModel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The run whose rule or schedule is edited, as far as it was computed with the text as it is now.
public final class EditedRun {
    private final SessionModel session;
    private final EditTarget target;
    private final Supplier<Draft> draft;

    EditedRun(SessionModel session, EditTarget target, Supplier<Draft> draft) {
        this.session = session;
        this.target = target;
        this.draft = draft;
    }

    /// The values of the lines at a step of the playhead, by line from 1; empty unless the results are those of what is
    /// written.
    public Map<Integer, String> values(int step) {
        return computed()
                .map(run -> LineValues.of(draft.get().definition(), run, update(step)))
                .orElse(Map.of());
    }

    /// The line that makes the run's point no number, in one sentence.
    public Optional<String> breakdown() {
        return computed()
                .flatMap(run -> NotFinite.of(session.scenario().runs().get(target.run()), run))
                .map(NotFinite::sentence);
    }

    private int update(int step) {
        return session.scenario().updateAt(session.scenario().runs().get(target.run()), step);
    }

    private Optional<Trajectory> computed() {
        return Optional.ofNullable(session.resultsProperty().get())
                .filter(results -> target.in(results.scenario()).equals(Optional.of(draft.get())))
                .map(results -> results.trajectories().get(target.run()));
    }
}
