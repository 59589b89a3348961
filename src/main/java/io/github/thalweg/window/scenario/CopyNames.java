package io.github.thalweg.window.scenario;

import io.github.thalweg.figure.run.RunDescription;
import io.github.thalweg.figure.style.Numbers;
import io.github.thalweg.rule.Parameter;
import io.github.thalweg.rule.Setting;
import io.github.thalweg.run.scenario.Noise;
import io.github.thalweg.run.scenario.RunSpec;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Names of copies: the original's name and what they differ in, as `Adam, cosine annealing`. A copy keeps to this
/// while it is changed, until somebody gives it a name of their own.
final class CopyNames {
    /// More would not be read.
    private static final int MAX_DIFFERENCES = 3;

    private CopyNames() {}

    /// What a copy is to be called that is put into the scenario, e.g. `Adam 2` while it differs in nothing.
    static String of(Scenario scenario, RunSpec original, String name, RunSpec copy) {
        return RunLabels.free(scenario, wanted(scenario, original, name, copy));
    }

    private static String wanted(Scenario scenario, RunSpec original, String name, RunSpec copy) {
        String differences = differences(scenario, original, copy);
        return differences.isEmpty() ? name : name + ", " + differences;
    }

    /// The scenario after a change, in which the copies are called by what they have become.
    static Scenario followed(Scenario before, Scenario after) {
        if (before.runs().size() != after.runs().size()) {
            return after;
        }
        Scenario named = after;
        for (int i = 0; i < after.runs().size(); i++) {
            Integer original = original(before, named, i);
            String label = after.runs().get(i).label();
            if (original != null
                    && label != null
                    && label.equals(before.runs().get(i).label())) {
                named = named.withRun(i, after.runs().get(i).withLabel(label(before, named, original, i)));
            }
        }
        return named;
    }

    private static String label(Scenario before, Scenario after, int original, int copy) {
        String label = String.valueOf(after.runs().get(copy).label());
        RunSpec first = after.runs().get(original);
        RunSpec second = after.runs().get(copy);
        boolean comparable =
                id(first).equals(id(second)) && before.label(original).equals(after.label(original));
        boolean same = after.runs().get(copy).equals(before.runs().get(copy))
                && after.runs().get(original).equals(before.runs().get(original));
        if (!comparable || same) {
            return label;
        }
        return RunLabels.free(after, copy, wanted(after, first, after.label(original), second));
    }

    /// The run that another is named after; null where it has a name of its own.
    private static @Nullable Integer original(Scenario scenario, int copy) {
        String label = scenario.label(copy);
        return IntStream.range(0, scenario.runs().size())
                .filter(i -> i != copy && isNamedAfter(scenario, i, copy, label))
                .boxed()
                .max(Comparator.comparingInt(i -> scenario.label(i).length()))
                .orElse(null);
    }

    /// The run that a copy is to be named after: that of its name, or, where the copy has lost what that one's name
    /// says, the one that that one is named after.
    private static @Nullable Integer original(Scenario before, Scenario after, int copy) {
        Integer named = original(before, copy);
        if (named == null) {
            return null;
        }
        int original = named;
        Integer further = original(before, original);
        while (further != null && !keeps(after, further, original, copy)) {
            original = further;
            further = original(before, original);
        }
        return original;
    }

    /// Whether what makes one run another than the first makes the copy so, too.
    private static boolean keeps(Scenario scenario, int first, int second, int copy) {
        RunSpec run = scenario.runs().get(first);
        return parts(scenario, run, scenario.runs().get(copy))
                .containsAll(parts(scenario, run, scenario.runs().get(second)));
    }

    private static boolean isNamedAfter(Scenario scenario, int original, int copy, String label) {
        String stem = scenario.label(original);
        if (!label.startsWith(stem)) {
            return false;
        }
        String differences = differences(
                scenario, scenario.runs().get(original), scenario.runs().get(copy));
        String said = differences.isEmpty() ? "" : "(?:, " + Pattern.quote(differences) + ")?";
        return label.substring(stem.length()).matches(said + "(?:, copy)?(?: \\d+)?");
    }

    private static String differences(Scenario scenario, RunSpec original, RunSpec copy) {
        return parts(scenario, original, copy).stream().limit(MAX_DIFFERENCES).collect(Collectors.joining(", "));
    }

    private static List<String> parts(Scenario scenario, RunSpec original, RunSpec copy) {
        if (original.isRecorded() || copy.isRecorded() || !id(original).equals(id(copy))) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        if (!original.schedule().equals(copy.schedule())) {
            parts.add(schedule(original.schedule(), copy.schedule()));
        }
        List<String> known = RunDescription.complete(original, scenario);
        RunDescription.complete(copy.withSchedule(original.schedule()), scenario).stream()
                .filter(part -> !known.contains(part))
                .forEach(parts::add);
        if (scenario.landscape().landscape().examples() != null && original.batch() != null && copy.batch() == null) {
            Noise noise = scenario.noise(copy);
            parts.add(
                    noise == null || noise.batch() == 0 ? Messages.ALL_ROWS : "batch " + Numbers.exact(noise.batch()));
        }
        return parts;
    }

    private static String id(RunSpec run) {
        return run.optimizer().rule().id();
    }

    /// The schedules' names where they are others, else the numbers that are others.
    private static String schedule(List<Segment> original, List<Segment> copy) {
        if (!names(original).equals(names(copy))) {
            return String.join(" then ", names(copy));
        }
        var parts = new ArrayList<String>();
        for (int i = 0; i < copy.size(); i++) {
            Segment segment = copy.get(i);
            Map<String, Setting> before = settings(original.get(i));
            Map<String, Setting> now = settings(segment);
            segment.schedule().parameters().stream()
                    .filter(p -> !String.valueOf(now.get(p.name())).equals(String.valueOf(before.get(p.name()))))
                    .forEach(p -> parts.add(text(p, now.get(p.name()))));
            if (segment.length() != null
                    && !segment.length().equals(original.get(i).length())) {
                parts.add("for " + segment.length());
            }
        }
        return parts.isEmpty() ? Messages.OTHER_SCHEDULE : String.join(", ", parts);
    }

    private static List<String> names(List<Segment> segments) {
        return segments.stream().map(CopyNames::name).toList();
    }

    private static String name(Segment segment) {
        String name = segment.schedule().name();
        return segment.schedule().isTyped() || name.isEmpty()
                ? segment.schedule().text().strip()
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Map<String, Setting> settings(Segment segment) {
        var settings = new HashMap<String, Setting>();
        segment.schedule().parameters().forEach(p -> {
            if (p.defaultValue() != null) {
                settings.put(p.name(), p.defaultValue());
            }
        });
        settings.putAll(segment.settings());
        return settings;
    }

    private static String text(Parameter parameter, @Nullable Setting value) {
        return switch (value) {
            case Setting.Number(double number) -> parameter.symbol() + " " + Numbers.exact(number);
            case Setting.Flag(boolean on) -> on ? parameter.name() : "not " + parameter.name();
            case Setting.Choice(String choice) -> parameter.name() + " " + choice;
            case null -> "usual " + parameter.name();
            case Setting.Numbers _, Setting.Knots _ -> "other " + parameter.name();
        };
    }
}
