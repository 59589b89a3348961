package io.github.thalweg.window.inspector;

import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.step.Inspection;

/// A run that is looked at line by line.
///
/// @param index its number in the race
public record Inspected(int index, Scenario scenario, Inspection inspection) {
    public RunSpec run() {
        return scenario.runs().get(index);
    }

    /// The name it goes by.
    public String label() {
        return scenario.label(index);
    }

    /// Its update under the playhead, or the last one before it; 0 for the start.
    ///
    /// @param step the update of the longest run under the playhead
    public int update(int step) {
        return Math.clamp(
                scenario.updateAt(run(), step), 0, inspection.trajectory().updates());
    }

    /// The step of the playhead that comes next on the way to this run's next update, or back to the one before.
    ///
    /// @param by 1 or -1
    public int step(int step, int by) {
        return scenario.stepAt(run(), scenario.updateAt(run(), step) + by);
    }
}
