package io.github.thalweg.window.schedule;

import io.github.thalweg.rule.Schedule;
import io.github.thalweg.run.scenario.Segment;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A run's schedule in a few words, e.g. `linear, cosine annealing`.
public final class ScheduleText {
    private ScheduleText() {}

    public static String of(List<Segment> segments) {
        return segments.stream().map(s -> of(s.schedule())).collect(Collectors.joining(", "));
    }

    public static String of(Schedule schedule) {
        if (schedule.isTyped()) {
            return formula(schedule);
        }
        String name = schedule.name();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /// The formula of a schedule that was typed in place.
    public static String formula(Schedule schedule) {
        return schedule.text().replaceFirst("^\\s*lr\\s*=\\s*", "").strip();
    }
}
