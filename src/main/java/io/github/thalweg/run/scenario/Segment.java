package io.github.thalweg.run.scenario;

import io.github.thalweg.rule.Schedule;
import io.github.thalweg.rule.Setting;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One schedule of a run's list.
///
/// @param settings parameters that were said explicitly
/// @param length   number of updates it lasts (`for`), at least 1; null for the last one, which lasts to the end
public record Segment(
        Schedule schedule,
        Map<String, Setting> settings,
        @Nullable Integer length) {
    private static final Pattern BASE_RATE = Pattern.compile("\\blr0\\b");

    public Segment {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    public Segment with(String name, Setting value) {
        var changed = new TreeMap<>(settings);
        changed.put(name, value);
        return new Segment(schedule, changed, length);
    }

    /// The schedule's text, or a default in force, mentions the run's base learning rate: without it `lr` does nothing.
    public boolean readsBaseRate() {
        return mentions(schedule.text())
                || schedule.state().stream().anyMatch(s -> mentions(s.text()))
                || schedule.parameters().stream()
                        .filter(p -> !settings.containsKey(p.name()))
                        .anyMatch(p -> p.defaultText() != null && mentions(p.defaultText()));
    }

    /// The validation loss decides about the rate: the watched one is chosen so, or the formula names it.
    public boolean readsValidation() {
        boolean watched =
                settings.values().stream().anyMatch(setting -> setting.equals(new Setting.Choice("validation")));
        return watched || (schedule.isTyped() && schedule.text().contains("validation"));
    }

    private static boolean mentions(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("#.*", ""))
                .anyMatch(line -> BASE_RATE.matcher(line).find());
    }
}
