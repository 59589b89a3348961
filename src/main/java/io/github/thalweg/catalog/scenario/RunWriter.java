package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.Catalog;
import io.github.thalweg.catalog.data.RecordedWriter;
import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.TomlText;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.Optimizer;
import io.github.thalweg.run.scenario.OwnNoise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writer of one `[[run]]` of a scenario.
final class RunWriter {
    private final Embedding embedding;
    private final boolean oneVariable;

    /// @param oneVariable of the landscape: then a start is one number
    RunWriter(Embedding embedding, boolean oneVariable) {
        this.embedding = embedding;
        this.oneVariable = oneVariable;
    }

    /// @param position of the run in the scenario, from 0
    String text(RunSpec run, int position) {
        var lines = new LinkedHashMap<String, @Nullable String>();
        lines.put("label", run.label() == null ? null : TomlText.string(run.label()));
        lines.put("optimizer", run.isRecorded() ? null : optimizer(run.optimizer()));
        lines.put("schedule", run.isRecorded() ? null : schedule(run.schedule()));
        lines.put("maximize", run.maximize() ? "true" : null);
        lines.put("clip_norm", number(run.clipNorm()));
        lines.put("clip_value", number(run.clipValue()));
        lines.put("l2", run.l2() == 0 ? null : TomlText.number(run.l2()));
        lines.put("batch", run.noise() == null ? number(run.batch()) : null);
        lines.put("noise", run.noise() == null ? null : noise(run.noise(), run.batch()));
        lines.put("start", run.start() == null || run.isRecorded() ? null : TomlText.point(run.start(), oneVariable));
        lines.put("style", run.style() == position ? null : Integer.toString(run.style()));
        lines.put("hidden", run.hidden() ? "true" : null);
        lines.put("marks", run.marks().isEmpty() ? null : run.marks().toString());
        var text = new StringBuilder("\n[[run]]\n");
        lines.forEach((key, value) -> {
            if (value != null) {
                text.append(key).append(" = ").append(value).append('\n');
            }
        });
        return run.recorded() == null ? text.toString() : text + RecordedWriter.table(run.recorded());
    }

    private static @Nullable String number(@Nullable Double value) {
        return value == null ? null : TomlText.number(value);
    }

    private static String noise(OwnNoise own, @Nullable Double batch) {
        var entries = new LinkedHashMap<String, String>();
        if (own.deviationX() != null && own.deviationY() != null) {
            String x = TomlText.numberOrExpression(own.deviationX());
            String y = TomlText.numberOrExpression(own.deviationY());
            entries.put("gradient", x.equals(y) ? x : "[" + x + ", " + y + "]");
        }
        if (batch != null) {
            entries.put("batch", Numbers.text(batch));
        }
        if (own.sampling() != null) {
            entries.put("sampling", TomlText.string(own.sampling().word()));
        }
        return table(entries);
    }

    private String optimizer(Optimizer optimizer) {
        var entries = new LinkedHashMap<String, String>();
        entries.put(
                "use",
                TomlText.string(embedding.updateRules.getOrDefault(
                        optimizer.rule(), optimizer.rule().id())));
        settings(optimizer.settings(), entries);
        if (optimizer.inner() != null) {
            entries.put("inner", optimizer(optimizer.inner()));
        }
        return table(entries);
    }

    private static void settings(Map<String, Setting> settings, Map<String, String> entries) {
        settings.forEach((name, setting) -> entries.put(name, TomlText.setting(setting)));
    }

    private static String table(Map<String, String> entries) {
        return entries.entrySet().stream()
                .map(entry -> TomlText.key(entry.getKey()) + " = " + entry.getValue())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    /// Nothing for a constant rate, which is what a run without a schedule has.
    private @Nullable String schedule(List<Segment> segments) {
        Segment first = segments.getFirst();
        if (segments.size() == 1) {
            boolean constant = first.equals(new ScheduleReader(Catalog.builtIn()).constant());
            return constant ? null : segment(first);
        }
        return TomlText.list(segments, this::segment);
    }

    private String segment(Segment segment) {
        var entries = new LinkedHashMap<String, String>();
        if (Embedding.isWritten(segment.schedule())) {
            entries.put("formula", TomlText.string(Embedding.formula(segment.schedule())));
        } else {
            entries.put(
                    "use",
                    TomlText.string(embedding.schedules.getOrDefault(
                            segment.schedule(), segment.schedule().id())));
        }
        settings(segment.settings(), entries);
        if (segment.length() != null) {
            entries.put("for", segment.length().toString());
        }
        return table(entries);
    }
}
