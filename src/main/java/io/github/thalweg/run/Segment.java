package io.github.thalweg.run;

import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One schedule of a run's list.
///
/// @param settings parameters that were said explicitly
/// @param length   number of updates it lasts (`for`), at least 1; null for the last one, which lasts to the end
public record Segment(
        Schedule schedule,
        Map<String, Setting> settings,
        @Nullable Integer length) {
    public Segment {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    public Segment with(String name, Setting value) {
        var changed = new TreeMap<>(settings);
        changed.put(name, value);
        return new Segment(schedule, changed, length);
    }
}
