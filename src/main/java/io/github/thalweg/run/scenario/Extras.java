package io.github.thalweg.run.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a scenario says beside its race: nothing here decides where a run goes.
///
/// @param sweep for `thalweg run`: lists of values by path, e.g. `run1.lr`; empty for none
/// @param starts that the sweep goes through beside these values, or null
/// @param tuned how the numbers of every run were found, e.g. `random search over lr, 5,000 updates`, when each got the
///     same search; else null
/// @param study the study that the file keeps, or null
/// @param window what the file says of the window that opens it, or null
public record Extras(
        Map<String, List<Double>> sweep,
        @Nullable StartSweep starts,
        @Nullable String tuned,
        @Nullable StudySpec study,
        @Nullable WindowSpec window) {
    public static final Extras NONE = new Extras(Map.of(), null, null, null, null);

    public Extras {
        sweep = Collections.unmodifiableMap(new TreeMap<>(sweep));
    }

    Extras withSweep(Map<String, List<Double>> values, @Nullable StartSweep places) {
        return new Extras(values, places, tuned, study, window);
    }

    Extras withTuned(@Nullable String value) {
        return new Extras(sweep, starts, value, study, window);
    }

    Extras withStudy(@Nullable StudySpec value) {
        return new Extras(sweep, starts, tuned, value, window);
    }

    Extras withWindow(@Nullable WindowSpec value) {
        return new Extras(sweep, starts, tuned, study, value);
    }
}
