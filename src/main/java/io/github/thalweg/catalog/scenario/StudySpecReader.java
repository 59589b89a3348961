package io.github.thalweg.catalog.scenario;

import io.github.thalweg.catalog.file.InputException;
import io.github.thalweg.catalog.toml.Item;
import io.github.thalweg.catalog.toml.Numbers;
import io.github.thalweg.catalog.toml.Table;
import io.github.thalweg.run.scenario.Scenario;
import io.github.thalweg.run.scenario.StudySpec;
import io.github.thalweg.run.scenario.StudySpec.Kind;
import io.github.thalweg.study.KeptStudies;
import io.github.thalweg.study.search.SearchMethod;
import io.github.thalweg.study.search.SearchRange;
import io.github.thalweg.study.search.SearchRangeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reader of `[study]` of a scenario.
final class StudySpecReader {
    private static final Set<String> NUMBERS = Set.of("from", "to", "smoothing", "budget", "seed", "target");
    private static final Set<String> COUNTS = Set.of("steps", "seeds", "minimum");

    private StudySpecReader() {}

    /// @param scenario whose runs and numbers it names
    static @Nullable StudySpec read(@Nullable Table table, Scenario scenario) throws InputException {
        if (table == null) {
            return null;
        }
        Kind kind = table.require("kind").choice(Kind.words());
        var allowed = new ArrayList<>(List.of("kind"));
        allowed.addAll(kind.options());
        table.allow(allowed);
        var options = new LinkedHashMap<String, List<String>>();
        for (String name : kind.options()) {
            Item item = table.get(name);
            if (item != null) {
                options.put(name, texts(item, scenario));
            }
        }
        var study = new StudySpec(kind, options);
        check(table, study, scenario);
        return study;
    }

    /// The texts of one option.
    static List<String> texts(Item item, Scenario scenario) throws InputException {
        if (COUNTS.contains(item.key())) {
            return List.of(Numbers.text(item.whole(1, Scenario.MAX_STEPS)));
        }
        if (NUMBERS.contains(item.key())) {
            return List.of(Numbers.text(item.number()));
        }
        var texts = new ArrayList<String>();
        for (Item each : item.isList() ? item.list() : List.of(item)) {
            texts.add(text(each, scenario));
        }
        return texts;
    }

    private static String text(Item item, Scenario scenario) throws InputException {
        switch (item.key()) {
            case "run" -> {
                if (!scenario.labels().contains(item.text())) {
                    throw item.unknown("run", scenario.labels());
                }
            }
            case "method" -> item.choice(methods());
            case "objective" -> item.choice(Map.of("final", 0, "best", 1));
            case "value" -> item.choice(Map.of("loss", 0, "updates", 1, "verdict", 2));
            case "over" -> range(item);
            case "x", "y" -> axis(item);
            default -> {}
        }
        return item.text();
    }

    private static void range(Item item) throws InputException {
        try {
            SearchRangeText.parse(item.text());
        } catch (IllegalArgumentException wrong) {
            throw item.error("`over` " + wrong.getMessage());
        }
    }

    /// Whether the scenario has such a number is not asked: a study outlives the runs that it was made of.
    private static void axis(Item item) throws InputException {
        boolean right;
        try {
            right = switch (SearchRangeText.parse(item.text())) {
                case SearchRange.Usual _ -> true;
                case SearchRange.Between between ->
                    between.from() < between.to() && (between.from() > 0 || !Boolean.TRUE.equals(between.log()));
                case SearchRange.Listed _ -> false;
            };
        } catch (IllegalArgumentException _) {
            right = false;
        }
        if (!right) {
            throw item.mustBe(Messages.AXIS);
        }
    }

    private static Map<String, SearchMethod> methods() {
        var methods = new TreeMap<String, SearchMethod>();
        for (SearchMethod method : SearchMethod.values()) {
            methods.put(method.name().toLowerCase(Locale.ROOT), method);
        }
        return methods;
    }

    /// Checks of the options together.
    private static void check(Table table, StudySpec study, Scenario scenario) throws InputException {
        try {
            switch (study.kind()) {
                case RANGE_TEST -> KeptStudies.rangeTest(study);
                case SEARCH -> {
                    if (!scenario.runs().isEmpty()) {
                        String label = study.text("run");
                        int run = label == null ? 0 : scenario.labels().indexOf(label);
                        KeptStudies.tuning(study, scenario).of(scenario, run);
                    }
                }
                case BASIN, SWEEP, ENSEMBLE -> {}
            }
        } catch (IllegalArgumentException wrong) {
            throw table.error(Messages.inStudy(wrong.getMessage()));
        }
    }
}
