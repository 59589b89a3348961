package io.github.thalweg.run.scenario;

import java.util.List;

/// The look of a run in map, plots and legend.
///
/// @param style  number of its colour, dash and marker, from 0
/// @param hidden computed, but not drawn
/// @param marks  updates that a ring marks on the run's path and curves, rising, at most [#MAX_MARKS]
public record RunLook(int style, boolean hidden, List<Integer> marks) {
    /// More rings would hide the path.
    public static final int MAX_MARKS = 20;

    public static final RunLook FIRST = new RunLook(0, false, List.of());

    public RunLook {
        marks = marks.stream().distinct().sorted().toList();
    }

    RunLook withStyle(int value) {
        return new RunLook(value, hidden, marks);
    }

    RunLook withHidden(boolean value) {
        return new RunLook(style, value, marks);
    }

    RunLook withMarks(List<Integer> value) {
        return new RunLook(style, hidden, value);
    }
}
