package io.github.thalweg.window.inspector;

import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.step.Inspection;

/// A run that is looked at line by line.
///
/// @param index its number in the race
/// @param label the name it goes by
public record Inspected(int index, String label, RunSpec run, Inspection inspection) {
    /// The update under the playhead, or the last one before it; 0 for the start.
    public int update(int step) {
        return Math.clamp(step, 0, inspection.trajectory().updates());
    }
}
